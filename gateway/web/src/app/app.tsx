import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider, type DataRouter } from 'react-router';
import { primaryColor } from '@/config/brand';
import { FeaturesContext } from '@/config/features';
import { useMedia } from '@/lib/use-media';
import { useDark } from './appearance';
import { features } from './features';
import { usePrinting } from './use-printing';
import { themeOf } from './theme';

interface Props {
  router: DataRouter;
  queries: QueryClient;
}

/** The whole client with everything its screens rely on. */
export function App({ router, queries }: Props) {
  const { i18n } = useTranslation();
  const dark = useDark();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const printing = usePrinting();
  const darkNow = dark && !printing;
  useEffect(() => {
    document.documentElement.style.colorScheme = darkNow ? 'dark' : 'light';
  }, [darkNow]);
  return (
    <ConfigProvider theme={themeOf(primaryColor(), darkNow, still)} locale={i18n.language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <QueryClientProvider client={queries}>
          <FeaturesContext value={features}>
            <RouterProvider router={router} />
          </FeaturesContext>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
