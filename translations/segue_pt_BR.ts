<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>A workbench for one question: does the next track on an album go up or down?</source>
        <translation>Uma bancada para uma pergunta: a próxima faixa de um álbum sobe ou desce?</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Apoia-se em</translation>
    </message>
    <message>
        <source>About Segue</source>
        <translation>Sobre o Segue</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Valence</source>
        <translation>Valência</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sobe</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Desce</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Position on the album, from 1</source>
        <translation>Posição no álbum, a partir de 1</translation>
    </message>
    <message>
        <source>Part of the track, from 1</source>
        <translation>Parte da faixa, a partir de 1</translation>
    </message>
    <message>
        <source>The track that follows: its direction from the one before</source>
        <translation>A faixa que segue: sua direção em relação à anterior</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Faixa %1</translation>
    </message>
    <message>
        <source>Position on the album</source>
        <translation>Posição no álbum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Classe majoritária</translation>
    </message>
    <message>
        <source>Alternation</source>
        <translation>Alternância</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Média corrente</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>Markov</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Model minus rule</source>
        <translation>Modelo menos regra</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>%1: P(Up)</source>
        <translation>%1: P(sobe)</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the file, read as: %2</source>
        <translation>&apos;%1&apos; no arquivo, lida como: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por que ficou de fora</translation>
    </message>
    <message>
        <source>Training album</source>
        <translation>Álbum de treino</translation>
    </message>
    <message>
        <source>Test album</source>
        <translation>Álbum de teste</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>Training track</source>
        <translation>Faixa de treino</translation>
    </message>
    <message>
        <source>Test track</source>
        <translation>Faixa de teste</translation>
    </message>
    <message>
        <source>one direction only</source>
        <translation>uma só direção</translation>
    </message>
    <message>
        <source>too few albums</source>
        <translation>álbuns de menos</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>sem previsão</translation>
    </message>
    <message>
        <source>How it went: ✓ as predicted, ✗ otherwise</source>
        <translation>Como foi: ✓ como previsto, ✗ diferente</translation>
    </message>
    <message>
        <source>Predicted wrong</source>
        <translation>Previsto errado</translation>
    </message>
    <message>
        <source>chance decides nothing: no transition that it alone gets right</source>
        <translation>o acaso nada decide: nenhuma transição que só ele acerte</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Linha no arquivo</translation>
    </message>
    <message>
        <source>How many fields the row has, or whose document it is</source>
        <translation>Quantos campos a linha tem, ou de quem é o documento</translation>
    </message>
    <message>
        <source>50 % by definition</source>
        <translation>50 % por definição</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval of the rule&apos;s accuracy; takes transitions for independent</source>
        <translation>Intervalo de 95 % de Wilson da acurácia da regra; toma as transições por independentes</translation>
    </message>
    <message>
        <source>95 % interval of the difference, paired bootstrap over albums</source>
        <translation>Intervalo de 95 % da diferença, bootstrap pareado sobre álbuns</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Wilson from</source>
        <translation>Wilson, de</translation>
    </message>
    <message>
        <source>Wilson to</source>
        <translation>Wilson, até</translation>
    </message>
    <message>
        <source>over albums from</source>
        <translation>sobre álbuns, de</translation>
    </message>
    <message>
        <source>over albums to</source>
        <translation>sobre álbuns, até</translation>
    </message>
    <message>
        <source>P(Up)</source>
        <translation>P(sobe)</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quão segura</translation>
    </message>
    <message>
        <source>Distance of P(Up) from the threshold, as a share of the farthest it can lie</source>
        <translation>Distância de P(sobe) ao limiar, como parcela da maior possível</translation>
    </message>
    <message>
        <source>Best rule: %1</source>
        <translation>Melhor regra: %1</translation>
    </message>
    <message>
        <source>What the best simple rule said: ✓ right, ✗ wrong</source>
        <translation>O que disse a melhor regra simples: ✓ certo, ✗ errado</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Networks that learnt permuted labels reached the run on %1: there it may be luck.</source>
        <translation>Redes que aprenderam rótulos permutados alcançaram a execução em %1: ali pode ser sorte.</translation>
    </message>
    <message>
        <source>On %1 no network split by artist reached the run: part of it may be owed to artists it knew.</source>
        <translation>Em %1 nenhuma rede separada por artista alcançou a execução: parte pode se dever a artistas que ela conhecia.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shuffled test albums</source>
        <translation>Álbuns de teste embaralhados</translation>
    </message>
    <message>
        <source>Trained on shuffled albums</source>
        <translation>Treino com álbuns embaralhados</translation>
    </message>
    <message>
        <source>Without recurrence</source>
        <translation>Sem recorrência</translation>
    </message>
    <message>
        <source>Permuted labels</source>
        <translation>Rótulos permutados</translation>
    </message>
    <message>
        <source>Split by artist</source>
        <translation>Separação por artista</translation>
    </message>
    <message>
        <source>Is it order? The tracks of each test album are put in another order, again and again, and the trained network meets each. Only what it loses by that came from the order.</source>
        <translation>É a ordem? As faixas de cada álbum de teste são postas em outra ordem, de novo e de novo, e a rede treinada encontra cada uma. Só o que ela perde com isso vinha da ordem.</translation>
    </message>
    <message>
        <source>Is it order? The network is trained anew on albums whose tracks are shuffled, and tested on real ones. What it loses it had learnt from the order.</source>
        <translation>É a ordem? A rede é treinada de novo em álbuns com as faixas embaralhadas e testada em álbuns reais. O que ela perde, tinha aprendido com a ordem.</translation>
    </message>
    <message>
        <source>Is it memory? The network is trained anew with a dense layer in place of the recurrent cell. What it loses it had from carrying something from track to track.</source>
        <translation>É a memória? A rede é treinada de novo com uma camada densa no lugar da célula recorrente. O que ela perde vinha de levar algo de faixa a faixa.</translation>
    </message>
    <message>
        <source>Is it luck? The network is trained anew on directions that were dealt out by chance. Whatever it scores then is luck.</source>
        <translation>É sorte? A rede é treinada de novo com direções distribuídas ao acaso. O que ela alcança então é sorte.</translation>
    </message>
    <message>
        <source>Is it the artist? The network is trained anew, each time with another split that has no artist on both sides. What the run scores above these it may owe to artists it knew.</source>
        <translation>É o artista? A rede é treinada de novo, cada vez com outra separação, sem artista nos dois lados. O que a execução alcança acima destas ela pode dever a artistas que conhecia.</translation>
    </message>
    <message>
        <source>Only the album preset has a network without recurrence to compare with.</source>
        <translation>Só o preset álbum tem uma rede sem recorrência com que comparar.</translation>
    </message>
    <message>
        <source>No artist has two albums in these data: a split by artist would be the same.</source>
        <translation>Nenhum artista tem dois álbuns nestes dados: uma separação por artista seria a mesma.</translation>
    </message>
    <message>
        <source>This run is split by artist already.</source>
        <translation>Esta execução já é separada por artista.</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>No order effect was shown: %1.</source>
        <translation>Nenhum efeito de ordem foi mostrado: %1.</translation>
    </message>
    <message>
        <source>Order effect: %1.</source>
        <translation>Efeito de ordem: %1.</translation>
    </message>
    <message>
        <source> None shown: %1.</source>
        <translation> Nenhum mostrado: %1.</translation>
    </message>
    <message>
        <source> So few shuffles cannot show an effect at that level.</source>
        <translation> Tão poucos embaralhamentos não podem mostrar um efeito nesse nível.</translation>
    </message>
    <message>
        <source>It was stopped before the first network was trained.</source>
        <translation>Foi parado antes de a primeira rede ser treinada.</translation>
    </message>
    <message>
        <source>The test part has no target with both directions: there is nothing to compare.</source>
        <translation>A parte de teste não tem alvo com as duas direções: não há o que comparar.</translation>
    </message>
    <message>
        <source> Stopped early.</source>
        <translation> Parado antes do fim.</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 contra %2: %3</translation>
    </message>
    <message>
        <source>What this preset&apos;s parts were found to be worth, on 107 artists it had never met: recurrence +0.0001 AUC (95 % −0.0002 to +0.0004), the order of the tracks about +0.001. Everything saturates near 0.80, the level of an album without order.</source>
        <translation>Quanto se constatou que valem as partes deste preset, em 107 artistas que ele nunca vira: recorrência +0,0001 de AUC (95 % −0,0002 a +0,0004), a ordem das faixas cerca de +0,001. Tudo satura perto de 0,80, o nível de um álbum sem ordem.</translation>
    </message>
    <message>
        <source> Here, recurrence: %1.</source>
        <translation> Aqui, recorrência: %1.</translation>
    </message>
    <message>
        <source> Here, order: %1.</source>
        <translation> Aqui, ordem: %1.</translation>
    </message>
    <message>
        <source> Controls measures both on these albums.</source>
        <translation> Controles mede ambas nestes álbuns.</translation>
    </message>
    <message>
        <source> Their intervals stand under Controls.</source>
        <translation> Os intervalos estão em Controles.</translation>
    </message>
    <message>
        <source>No network that learnt permuted labels reached the run, but so few trainings cannot rule luck out.</source>
        <translation>Nenhuma rede que aprendeu rótulos permutados alcançou a execução, mas tão poucos treinos não excluem a sorte.</translation>
    </message>
    <message>
        <source>No network that learnt permuted labels reached the run on any target: it is hardly luck.</source>
        <translation>Nenhuma rede que aprendeu rótulos permutados alcançou a execução em alvo algum: dificilmente é sorte.</translation>
    </message>
    <message>
        <source> On %1 it cannot be decided with so few trainings: it takes %2.</source>
        <translation> Em %1 não dá para decidir com tão poucos treinos: são precisos %2.</translation>
    </message>
    <message>
        <source>Nothing was shown that the run owes to knowing the artist.</source>
        <translation>Não se mostrou nada que a execução deva a conhecer o artista.</translation>
    </message>
    <message>
        <source>Recurrence adds on %1.</source>
        <translation>A recorrência acrescenta em %1.</translation>
    </message>
    <message>
        <source>Learning from the real order adds on %1.</source>
        <translation>Aprender com a ordem real acrescenta em %1.</translation>
    </message>
    <message>
        <source>What recurrence adds on %1 is no more than the difference between networks trained with another seed.</source>
        <translation>O que a recorrência acrescenta em %1 não passa da diferença entre redes treinadas com outra semente.</translation>
    </message>
    <message>
        <source>What the real order adds on %1 is no more than the difference between networks trained with another seed.</source>
        <translation>O que a ordem real acrescenta em %1 não passa da diferença entre redes treinadas com outra semente.</translation>
    </message>
    <message>
        <source>The test part has no transition with a direction: there is nothing to shuffle.</source>
        <translation>A parte de teste não tem transição com direção: não há o que embaralhar.</translation>
    </message>
    <message numerus="yes">
        <source> %n shuffle(s), so a single p moves in steps of %2. Each p here is after Holm over the targets, level %1.</source>
        <translation>
            <numerusform> %n embaralhamento, então um p isolado anda em passos de %2. Cada p aqui é após Holm sobre os alvos, nível %1.</numerusform>
            <numerusform> %n embaralhamentos, então um p isolado anda em passos de %2. Cada p aqui é após Holm sobre os alvos, nível %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n network(s) trained anew; a single p cannot be below %1.</source>
        <translation>
            <numerusform> %n rede treinada de novo; um p isolado não pode ficar abaixo de %1.</numerusform>
            <numerusform> %n redes treinadas de novo; um p isolado não pode ficar abaixo de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> A gain is claimed only where p after Holm over the targets reaches %1 and the interval over albums lies above 0.</source>
        <translation> Só se afirma um ganho onde p após Holm sobre os alvos atinge %1 e o intervalo sobre álbuns fica acima de 0.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was stopped after %n repeat(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>O último foi parado após %n repetição; este é o anterior, mais completo.</numerusform>
            <numerusform>O último foi parado após %n repetições; este é o anterior, mais completo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>no transitions</source>
        <translation>nenhuma transição</translation>
    </message>
    <message>
        <source>no Up</source>
        <translation>sem subida</translation>
    </message>
    <message>
        <source>no Down</source>
        <translation>sem descida</translation>
    </message>
    <message>
        <source>not on every target</source>
        <translation>não em todos os alvos</translation>
    </message>
    <message>
        <source>by target only</source>
        <translation>só por alvo</translation>
    </message>
    <message>
        <source>fewer than two of a direction</source>
        <translation>menos de duas numa direção</translation>
    </message>
    <message>
        <source>one album only</source>
        <translation>um álbum só</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>    %1, from</source>
        <translation>    %1, de</translation>
    </message>
    <message>
        <source>    %1, to</source>
        <translation>    %1, até</translation>
    </message>
    <message>
        <source>95 % over albums</source>
        <translation>95 % sobre álbuns</translation>
    </message>
    <message>
        <source>95 % Wilson</source>
        <translation>95 % de Wilson</translation>
    </message>
    <message>
        <source>95 % DeLong</source>
        <translation>95 % de DeLong</translation>
    </message>
    <message>
        <source>Bootstrap over albums: transitions of one album are not independent</source>
        <translation>Bootstrap sobre álbuns: as transições de um álbum não são independentes</translation>
    </message>
    <message>
        <source>All targets: the mean over the targets</source>
        <translation>Todos os alvos: a média sobre os alvos</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transições</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Takes transitions, and for all targets the targets too, for independent</source>
        <translation>Toma por independentes as transições e, em todos os alvos, também os alvos</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Acurácia balanceada</translation>
    </message>
    <message>
        <source>AUC of the probabilities</source>
        <translation>AUC das probabilidades</translation>
    </message>
    <message>
        <source>Takes transitions for independent</source>
        <translation>Toma as transições por independentes</translation>
    </message>
    <message>
        <source>AUC of the 0/1 predictions</source>
        <translation>AUC das previsões 0/1</translation>
    </message>
    <message>
        <source>What the report&apos;s legend printed</source>
        <translation>O que a legenda do relatório mostrava</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisão média</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Escore de Brier</translation>
    </message>
    <message>
        <source>Lower is better; 0.25 for always saying 50 %</source>
        <translation>Menor é melhor; 0,25 para quem sempre diz 50 %</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>Lower is better; 0.693 for always saying 50 %</source>
        <translation>Menor é melhor; 0,693 para quem sempre diz 50 %</translation>
    </message>
    <message>
        <source>Up, predicted Up</source>
        <translation>Sobe, previsto sobe</translation>
    </message>
    <message>
        <source>Up, predicted Down</source>
        <translation>Sobe, previsto desce</translation>
    </message>
    <message>
        <source>Down, predicted Up</source>
        <translation>Desce, previsto sobe</translation>
    </message>
    <message>
        <source>Down, predicted Down</source>
        <translation>Desce, previsto desce</translation>
    </message>
    <message>
        <source>Agreement of a transition</source>
        <translation>Concordância de uma transição</translation>
    </message>
    <message>
        <source>Share of its targets predicted right, mean over the transitions</source>
        <translation>Parcela dos seus alvos previstos corretamente, média sobre as transições</translation>
    </message>
    <message>
        <source>Agreement of an album</source>
        <translation>Concordância de um álbum</translation>
    </message>
    <message>
        <source>Mean over the albums of the mean over their transitions</source>
        <translation>Média sobre os álbuns da média sobre suas transições</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos os alvos</translation>
    </message>
    <message>
        <source>of all together</source>
        <translation>de todos juntos</translation>
    </message>
    <message>
        <source>no spread to go by</source>
        <translation>sem dispersão em que se basear</translation>
    </message>
    <message>
        <source>The area under one corner is the balanced accuracy, and so is its interval</source>
        <translation>A área sob um só canto é a acurácia balanceada, e o intervalo é o dela</translation>
    </message>
    <message>
        <source>no rule was learnt</source>
        <translation>nenhuma regra foi aprendida</translation>
    </message>
    <message>
        <source>none: chance, or one album</source>
        <translation>nenhum: acaso, ou um álbum só</translation>
    </message>
    <message>
        <source>Best simple rule</source>
        <translation>Melhor regra simples</translation>
    </message>
    <message>
        <source>Its accuracy on the same transitions</source>
        <translation>Sua acurácia nas mesmas transições</translation>
    </message>
    <message>
        <source>Model minus best rule</source>
        <translation>Modelo menos melhor regra</translation>
    </message>
    <message>
        <source>Difference of the accuracies</source>
        <translation>Diferença das acurácias</translation>
    </message>
    <message>
        <source>Paired bootstrap over albums</source>
        <translation>Bootstrap pareado sobre álbuns</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erro de calibração</translation>
    </message>
    <message>
        <source>Mean distance of the probabilities from what came true, in ten bins</source>
        <translation>Distância média entre as probabilidades e o que de fato ocorreu, em dez faixas de probabilidade</translation>
    </message>
    <message>
        <source>Bootstrap over albums; drawing adds noise to every bin, so it lies rather high</source>
        <translation>Bootstrap sobre álbuns; o sorteio acrescenta ruído a cada faixa de probabilidade, então ele fica um tanto alto</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>a score is no probability</source>
        <translation>um escore não é probabilidade</translation>
    </message>
    <message>
        <source>not defined here</source>
        <translation>não definido aqui</translation>
    </message>
    <message>
        <source>draws of one direction</source>
        <translation>sorteios de uma só direção</translation>
    </message>
    <message>
        <source>Without a prediction</source>
        <translation>Sem previsão</translation>
    </message>
    <message>
        <source>Transitions left out: the network&apos;s answer is no number</source>
        <translation>Transições deixadas de fora: a resposta da rede não é um número</translation>
    </message>
    <message>
        <source>AUC minus best rule&apos;s</source>
        <translation>AUC menos a da melhor regra</translation>
    </message>
    <message>
        <source>Difference of the areas</source>
        <translation>Diferença das áreas</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Correlação de Matthews</translation>
    </message>
    <message>
        <source>Of predictions and directions: 1 all right, 0 no better than chance</source>
        <translation>De previsões e direções: 1 tudo certo, 0 nada melhor que o acaso</translation>
    </message>
</context>
<context>
    <name>OrderNumbers</name>
    <message>
        <source>turning points</source>
        <translation>pontos de virada</translation>
    </message>
    <message>
        <source>ascents</source>
        <translation>subidas</translation>
    </message>
    <message>
        <source>coherence, %1 apart</source>
        <translation>coerência, à distância %1</translation>
    </message>
    <message>
        <source>mean, %1</source>
        <translation>média, %1</translation>
    </message>
    <message>
        <source>slope, first to last</source>
        <translation>inclinação, da primeira à última</translation>
    </message>
    <message>
        <source>Kendall&apos;s S</source>
        <translation>S de Kendall</translation>
    </message>
    <message>
        <source>Spearman&apos;s rho</source>
        <translation>rho de Spearman</translation>
    </message>
    <message>
        <source>spread of Kendall&apos;s S</source>
        <translation>dispersão do S de Kendall</translation>
    </message>
    <message>
        <source>information of the last direction, bits</source>
        <translation>informação da última direção, bits</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estatística</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Albums, or pairs of directions, that it is computed from</source>
        <translation>Álbuns, ou pares de direções, de que é calculada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Of the order as it is</source>
        <translation>Da ordem como ela é</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Ordens aleatórias</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Sua média</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % de</translation>
    </message>
    <message>
        <source>Of random orders</source>
        <translation>Das ordens aleatórias</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % até</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Of this number alone, two-sided</source>
        <translation>Só deste número, bilateral</translation>
    </message>
    <message>
        <source>p of the panel</source>
        <translation>p do painel</translation>
    </message>
    <message>
        <source>Counts that all numbers of the panel are looked at, by the largest of them</source>
        <translation>Leva em conta que todos os números do painel são olhados, pelo maior deles</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 of 100 albums (chance: 50)</source>
        <translation>%1 de cada 100 álbuns (acaso: 50)</translation>
    </message>
    <message>
        <source>%1 of 100 albums (95 % over artists: %2 to %3; chance: 50)</source>
        <translation>%1 de cada 100 álbuns (95 % sobre artistas: %2 a %3; acaso: 50)</translation>
    </message>
    <message>
        <source>%1 of 100 albums (95 % over albums: %2 to %3; chance: 50)</source>
        <translation>%1 de cada 100 álbuns (95 % sobre álbuns: %2 a %3; acaso: 50)</translation>
    </message>
    <message>
        <source>other artists</source>
        <translation>outros artistas</translation>
    </message>
    <message>
        <source>other albums</source>
        <translation>outros álbuns</translation>
    </message>
    <message>
        <source>Whether the order of these albums is random is not said: %1.</source>
        <translation>Não se diz se a ordem destes álbuns é aleatória: %1.</translation>
    </message>
    <message>
        <source>No order is shown in these %1 albums: a scorer that learnt from %2 would tell the real order from a shuffled one in %3, and the test does not tell that from chance. It is no proof that there is none.</source>
        <translation>Nestes %1 álbuns não se mostra uma ordem: um avaliador que aprendeu com %2 distinguiria a ordem real de uma embaralhada em %3, e o teste não distingue isso do acaso. Isso não prova que não haja ordem.</translation>
    </message>
    <message>
        <source>The order of these %1 albums is not random: a scorer that learnt from %2 would tell the real order from a shuffled one in %3.</source>
        <translation>A ordem destes %1 álbuns não é aleatória: um avaliador que aprendeu com %2 distinguiria a ordem real de uma embaralhada em %3.</translation>
    </message>
    <message>
        <source>The order of these %1 albums is not random: a scorer that hears only %2, and learnt from %3, would tell the real order from a shuffled one in %4.</source>
        <translation>A ordem destes %1 álbuns não é aleatória: um avaliador que ouve apenas %2 e aprendeu com %3 distinguiria a ordem real de uma embaralhada em %4.</translation>
    </message>
    <message>
        <source>Both orders hold the same tracks, so neither genre nor artist nor a return to the album&apos;s mean can tell them apart.</source>
        <translation>As duas ordens têm as mesmas faixas; portanto, nem o gênero, nem o artista, nem o retorno à média do álbum podem distingui-las.</translation>
    </message>
    <message>
        <source>The verdict rests on %1 albums by %2 artists that the scorer never heard (%3 after Holm over %4 scorers, level 1 %).</source>
        <translation>O veredito apoia-se em %1 álbuns de %2 artistas que o avaliador nunca ouviu (%3 após Holm sobre %4 avaliadores, nível de 1 %).</translation>
    </message>
    <message>
        <source>Artists are not known: the verdict rests on %1 albums that the scorer never heard (%2 after Holm over %3 scorers, level 1 %).</source>
        <translation>Os artistas não são conhecidos: o veredito apoia-se em %1 álbuns que o avaliador nunca ouviu (%2 após Holm sobre %3 avaliadores, nível de 1 %).</translation>
    </message>
    <message>
        <source>Albums of %1 tracks or more are scored.</source>
        <translation>São avaliados álbuns com %1 faixas ou mais.</translation>
    </message>
    <message>
        <source>Without the first and the last track nothing is said: %1.</source>
        <translation>Sem a primeira e a última faixa nada se diz: %1.</translation>
    </message>
    <message>
        <source>Without the first and the last track the order is not random: %1.</source>
        <translation>Sem a primeira e a última faixa a ordem não é aleatória: %1.</translation>
    </message>
    <message>
        <source>Without the first and the last track no order is shown: %1.</source>
        <translation>Sem a primeira e a última faixa não se mostra uma ordem: %1.</translation>
    </message>
    <message>
        <source>The table lacks what the scorers could hear too: %1.</source>
        <translation>Falta à tabela o que os avaliadores também poderiam ouvir: %1.</translation>
    </message>
    <message>
        <source>Albums not scored, as no feature differs between their tracks: %1.</source>
        <translation>Álbuns não avaliados, pois nenhum atributo difere entre as suas faixas: %1.</translation>
    </message>
    <message>
        <source>Albums in which %1 is not heard: %2 with a missing value, %3 with the same value throughout.</source>
        <translation>Álbuns em que %1 não é ouvido: %2 com um valor ausente, %3 com o mesmo valor em todas as faixas.</translation>
    </message>
    <message>
        <source>the table has none of the features that a scorer hears</source>
        <translation>a tabela não tem nenhum dos atributos que um avaliador ouve</translation>
    </message>
    <message>
        <source>there are fewer than %1 albums of %2 tracks or more</source>
        <translation>há menos de %1 álbuns com %2 faixas ou mais</translation>
    </message>
    <message>
        <source>there are fewer than %1 artists, or nearly all albums are by one of them, and an album is scored only by a scorer that never heard its artist</source>
        <translation>há menos de %1 artistas, ou quase todos os álbuns são de um deles, e um álbum só é avaliado por um avaliador que nunca ouviu o seu artista</translation>
    </message>
    <message>
        <source>the album has fewer than %1 tracks, or no feature differs between them</source>
        <translation>o álbum tem menos de %1 faixas, ou nenhum atributo difere entre elas</translation>
    </message>
    <message>
        <source>it was stopped before</source>
        <translation>foi interrompido antes</translation>
    </message>
    <message>
        <source>the tracks&apos; durations</source>
        <translation>as durações das faixas</translation>
    </message>
    <message>
        <source>how alike tracks are that stand near each other</source>
        <translation>quão parecidas são as faixas próximas entre si</translation>
    </message>
    <message>
        <source>which tracks stand where</source>
        <translation>quais faixas ficam onde</translation>
    </message>
    <message>
        <source>place and neighbours together</source>
        <translation>lugar e vizinhas juntos</translation>
    </message>
    <message>
        <source>To a scorer of order this album sounds more ordered than %1 % of %2 random orders of its tracks.</source>
        <translation>Para um avaliador de ordem, este álbum soa mais ordenado do que %1 % de %2 ordens aleatórias das suas faixas.</translation>
    </message>
    <message>
        <source>One album proves little: most real orders are not among the best 5 %, and of random orders one in twenty is.</source>
        <translation>Um álbum prova pouco: a maioria das ordens reais não está entre os melhores 5 %, e das ordens aleatórias uma em vinte está.</translation>
    </message>
    <message>
        <source>The scorer learnt from %1 albums by %2 other artists, none of them by this one.</source>
        <translation>O avaliador aprendeu com %1 álbuns de %2 outros artistas, nenhum deles deste.</translation>
    </message>
    <message>
        <source>Artists are not known: the scorer learnt from %1 other albums, some of them perhaps by the same artist.</source>
        <translation>Os artistas não são conhecidos: o avaliador aprendeu com %1 outros álbuns, alguns deles talvez do mesmo artista.</translation>
    </message>
    <message>
        <source>Of all %1 orders the scorer likes this one best.</source>
        <translation>De todas as %1 ordens, esta é a preferida do avaliador.</translation>
    </message>
    <message>
        <source>Of %1 orders tried by annealing (seed %2) the scorer likes this one best; a better one may exist.</source>
        <translation>De %1 ordens tentadas por recozimento (semente %2), esta é a preferida do avaliador; pode existir uma melhor.</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>A busca foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>%1 of %2 tracks stand where the artist put them, %3 are followed by the same track (Kendall&apos;s tau %4).</source>
        <translation>%1 de %2 faixas estão onde o artista as pôs, %3 são seguidas pela mesma faixa (tau de Kendall %4).</translation>
    </message>
    <message>
        <source>It scores above %1 % of random orders. That is what a linear scorer prefers, not what is better music.</source>
        <translation>Pontua acima de %1 % das ordens aleatórias. É o que um avaliador linear prefere, não o que é melhor música.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Of 100 albums the real order is picked in %1; chance would pick 50.</source>
        <translation>De 100 álbuns, a ordem real é escolhida em %1; o acaso escolheria 50.</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (no album)</source>
        <translation>%1 (nenhum álbum)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no difference from a random order is shown in %1</source>
        <translation>não se mostra diferença em relação a uma ordem aleatória em %1</translation>
    </message>
    <message>
        <source>Contour (turning points over those of random orders)</source>
        <translation>Contorno (pontos de virada em relação aos de ordens aleatórias)</translation>
    </message>
    <message>
        <source>tracks go up and down by turns more than in a random order in %1</source>
        <translation>as faixas sobem e descem alternadamente mais do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>tracks go up and down by turns less than in a random order in %1</source>
        <translation>as faixas sobem e descem alternadamente menos do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>it is not shown that tracks go up and down by turns more or less than in a random order in %1</source>
        <translation>não se mostra que as faixas subam e desçam alternadamente mais ou menos do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>Coherence (of neighbours; 0 in a random order)</source>
        <translation>Coerência (entre vizinhas; 0 numa ordem aleatória)</translation>
    </message>
    <message>
        <source>neighbouring tracks are more alike than in a random order in %1</source>
        <translation>faixas vizinhas são mais parecidas do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>neighbouring tracks are less alike than in a random order in %1</source>
        <translation>faixas vizinhas são menos parecidas do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>some places lie away from the album&apos;s mean in %1</source>
        <translation>alguns lugares afastam-se da média do álbum em %1</translation>
    </message>
    <message>
        <source>Position (in standard deviations of the album)</source>
        <translation>Posição (em desvios-padrão do álbum)</translation>
    </message>
    <message>
        <source>Trend (from the first to the last track, in standard deviations)</source>
        <translation>Tendência (da primeira à última faixa, em desvios-padrão)</translation>
    </message>
    <message>
        <source>values rise along the albums in %1</source>
        <translation>os valores sobem ao longo dos álbuns em %1</translation>
    </message>
    <message>
        <source>values fall along the albums in %1</source>
        <translation>os valores descem ao longo dos álbuns em %1</translation>
    </message>
    <message>
        <source>Single albums rise or fall, whichever way, more than random orders would (1) in %1.</source>
        <translation>Álbuns isolados sobem ou descem, em qualquer sentido, mais do que ordens aleatórias (1) em %1.</translation>
    </message>
    <message>
        <source>%1, random %2</source>
        <translation>%1, aleatória %2</translation>
    </message>
    <message>
        <source>Chain (bits that the last direction tells about the next)</source>
        <translation>Cadeia (bits que a última direção diz sobre a seguinte)</translation>
    </message>
    <message>
        <source>the last direction tells more than in a random order in %1</source>
        <translation>a última direção diz mais do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>the last direction tells less than in a random order in %1</source>
        <translation>a última direção diz menos do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>it is not shown that the last direction tells more or less than in a random order in %1</source>
        <translation>não se mostra que a última direção diga mais ou menos do que numa ordem aleatória em %1</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>faixa %1</translation>
    </message>
    <message>
        <source>last track</source>
        <translation>última faixa</translation>
    </message>
    <message>
        <source>last but one</source>
        <translation>penúltima</translation>
    </message>
    <message>
        <source>last but two</source>
        <translation>antepenúltima</translation>
    </message>
    <message>
        <source>middle, part %1 of 5</source>
        <translation>meio, parte %1 de 5</translation>
    </message>
    <message>
        <source>Albums left out of %1: %2 with a missing value, %3 with the same value throughout.</source>
        <translation>Álbuns deixados de fora de %1: %2 com um valor ausente, %3 com o mesmo valor em todas as faixas.</translation>
    </message>
    <message>
        <source>The statistics were stopped before they could show anything.</source>
        <translation>As estatísticas foram interrompidas antes de poderem mostrar algo.</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks without their first and last one</source>
        <translation>%1 álbuns de %2 a %3 faixas, sem a primeira e a última</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks</source>
        <translation>%1 álbuns de %2 a %3 faixas</translation>
    </message>
    <message>
        <source>%1, against %2 permutations within albums; p is that of a panel&apos;s whole family, and * lies outside of its 95 % bands.</source>
        <translation>%1, contra %2 permutações dentro dos álbuns; p é o da família inteira de um painel, e * fica fora das suas faixas de 95 %.</translation>
    </message>
    <message>
        <source>%1 albums of %2 to %3 tracks, %4 random orders</source>
        <translation>%1 álbuns de %2 a %3 faixas, %4 ordens aleatórias</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Cell activation</source>
        <translation>Ativação da célula</translation>
    </message>
    <message>
        <source>Stands for tanh in both places of the cell.</source>
        <translation>No lugar de tanh nos dois pontos da célula.</translation>
    </message>
    <message>
        <source>Units of the last layer</source>
        <translation>Unidades da última camada</translation>
    </message>
    <message>
        <source>Of the last recurrent layer; 0 = as the others.</source>
        <translation>Da última camada recorrente; 0 = como as outras.</translation>
    </message>
    <message>
        <source>Cell activation of the last layer</source>
        <translation>Ativação da célula na última camada</translation>
    </message>
    <message>
        <source>Of the last recurrent layer, if it is another one.</source>
        <translation>Da última camada recorrente, se for outra.</translation>
    </message>
    <message>
        <source>Dropout of the last layer</source>
        <translation>Dropout da última camada</translation>
    </message>
    <message>
        <source>After the last recurrent layer; -1 = as the others.</source>
        <translation>Depois da última camada recorrente; -1 = como as outras.</translation>
    </message>
    <message>
        <source>Dense units</source>
        <translation>Unidades densas</translation>
    </message>
    <message>
        <source>Dense activation</source>
        <translation>Ativação densa</translation>
    </message>
    <message>
        <source>Of the dense layer before the outputs.</source>
        <translation>Da camada densa antes das saídas.</translation>
    </message>
    <message>
        <source>A network per target</source>
        <translation>Uma rede por alvo</translation>
    </message>
    <message>
        <source>Train one network for each target instead of one for all.</source>
        <translation>Treina uma rede para cada alvo em vez de uma para todos.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Units of each recurrent layer.</source>
        <translation>Unidades de cada camada recorrente.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Recurrent layers on top of each other.</source>
        <translation>Camadas recorrentes umas sobre as outras.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of units silenced at random while training.</source>
        <translation>Parcela de unidades silenciadas ao acaso durante o treino.</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <translation>Bidirecional</translation>
    </message>
    <message>
        <source>Read the windows of a track in both directions.</source>
        <translation>Lê as janelas de uma faixa nos dois sentidos.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>redes</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Share of all steps in which the learning rate rises from 0.</source>
        <translation>Parcela dos passos em que a taxa de aprendizado sobe a partir de 0.</translation>
    </message>
    <message>
        <source>Weight average</source>
        <translation>Média dos pesos</translation>
    </message>
    <message>
        <source>Decay of a moving average of the weights that is used in their place; 0 = off.</source>
        <translation>Decaimento de uma média móvel dos pesos usada no lugar deles; 0 = desligada.</translation>
    </message>
    <message>
        <source>Permuted albums</source>
        <translation>Álbuns permutados</translation>
    </message>
    <message>
        <source>Album preset: probability that an epoch sees an album in another order; 1 trains on shuffled albums only.</source>
        <translation>Preset álbum: probabilidade de uma época ver um álbum em outra ordem; 1 treina só com álbuns embaralhados.</translation>
    </message>
    <message>
        <source>Soft labels</source>
        <translation>Rótulos suaves</translation>
    </message>
    <message>
        <source>Album preset: weight of all later tracks in a training label; the rest is the next track&apos;s.</source>
        <translation>Preset álbum: peso de todas as faixas seguintes num rótulo de treino; o resto é da próxima faixa.</translation>
    </message>
    <message>
        <source>Soft label decay</source>
        <translation>Decaimento dos rótulos suaves</translation>
    </message>
    <message>
        <source>Album preset: how much a later track counts, per track farther away.</source>
        <translation>Preset álbum: quanto vale uma faixa posterior, por faixa de distância.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training part, at most.</source>
        <translation>Passagens pela parte de treino, no máximo.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Step size of the optimiser.</source>
        <translation>Tamanho do passo do otimizador.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>Stop after so many epochs without a lower validation loss and restore the best; 0 keeps the last epoch.</source>
        <translation>Para após tantas épocas sem perda de validação menor e restaura a melhor; 0 fica com a última época.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>How the weights follow the gradient.</source>
        <translation>Como os pesos seguem o gradiente.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Of SGD; the others have their own.</source>
        <translation>Do SGD; os outros têm o seu.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Pull of the weights towards zero.</source>
        <translation>Atração dos pesos para zero.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>How the learning rate changes over the epochs.</source>
        <translation>Como a taxa de aprendizado muda ao longo das épocas.</translation>
    </message>
    <message>
        <source>Gradient clip</source>
        <translation>Corte do gradiente</translation>
    </message>
    <message>
        <source>Largest gradient norm; 0 = off.</source>
        <translation>Maior norma do gradiente; 0 = desligado.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de classe</translation>
    </message>
    <message>
        <source>Weigh Up and Down so that both count the same.</source>
        <translation>Pondera sobe e desce para que contem igual.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Equal parts of a track. A table with one row a track always has 1.</source>
        <translation>Partes iguais de uma faixa. Uma tabela com uma linha por faixa tem sempre 1.</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Equal shares of a track&apos;s observations, or of its time.</source>
        <translation>Parcelas iguais das observações de uma faixa, ou do seu tempo.</translation>
    </message>
    <message>
        <source>Cumulative features</source>
        <translation>Atributos cumulativos</translation>
    </message>
    <message>
        <source>The features of the album so far: running sum (the report&apos;s) or running mean.</source>
        <translation>Os atributos do álbum até aqui: soma corrente (a do relatório) ou média corrente.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Every feature of the table, or the report&apos;s 33 in its order.</source>
        <translation>Todos os atributos da tabela, ou os 33 do relatório na sua ordem.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Equal neighbours count as Down (the report&apos;s rule) or are left out.</source>
        <translation>Vizinhos iguais contam como desce (a regra do relatório) ou ficam de fora.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Escala de</translation>
    </message>
    <message>
        <source>What the smallest value of the training part becomes.</source>
        <translation>O que o menor valor da parte de treino se torna.</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Escala até</translation>
    </message>
    <message>
        <source>What the largest value of the training part becomes.</source>
        <translation>O que o maior valor da parte de treino se torna.</translation>
    </message>
    <message>
        <source>Scale fitted on</source>
        <translation>Escala ajustada em</translation>
    </message>
    <message>
        <source>The training part; on everything, as the report did, the test part leaks into the inputs.</source>
        <translation>A parte de treino; em tudo, como no relatório, a parte de teste vaza para as entradas.</translation>
    </message>
    <message>
        <source>Shortest album</source>
        <translation>Álbum mais curto</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>faixas</translation>
    </message>
    <message>
        <source>Shorter albums are left out.</source>
        <translation>Álbuns mais curtos ficam de fora.</translation>
    </message>
    <message>
        <source>Longest album</source>
        <translation>Álbum mais longo</translation>
    </message>
    <message>
        <source>Longer albums are left out; 0 = no maximum.</source>
        <translation>Álbuns mais longos ficam de fora; 0 = sem máximo.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Separar por</translation>
    </message>
    <message>
        <source>What never stands on both sides of the split.</source>
        <translation>O que nunca fica nos dois lados da separação.</translation>
    </message>
    <message>
        <source>Split order</source>
        <translation>Ordem da separação</translation>
    </message>
    <message>
        <source>Seeded shuffle, or the report&apos;s: albums sorted by id, the first ones train.</source>
        <translation>Embaralhamento com semente, ou a do relatório: álbuns por id, os primeiros treinam.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parcela de teste</translation>
    </message>
    <message>
        <source>Share of the albums that is sealed until evaluation.</source>
        <translation>Parcela dos álbuns lacrada até a avaliação.</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parcela de validação</translation>
    </message>
    <message>
        <source>Share of the training part that training is watched on; 0 = none.</source>
        <translation>Parcela da parte de treino em que o treino é observado; 0 = nenhuma.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Dobras</translation>
    </message>
    <message>
        <source>Cut the albums into k folds, one of which is the test part; 0 = one split by share.</source>
        <translation>Corta os álbuns em k dobras, uma delas é a parte de teste; 0 = uma separação por parcela.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Dobra de teste</translation>
    </message>
    <message>
        <source>Which of the folds is the test part, from 0.</source>
        <translation>Qual das dobras é a parte de teste, a partir de 0.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Drives split, initial weights, dropout and order. Same seed, same bits.</source>
        <translation>Governa separação, pesos iniciais, dropout e ordem. Mesma semente, mesmos bits.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Cores to train on. The result does not depend on it.</source>
        <translation>Núcleos para treinar. O resultado não depende disso.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Segue&apos;s own fused step, or plain LibTorch, which it is tested against.</source>
        <translation>O passo fundido do próprio Segue, ou LibTorch puro, contra o qual é testado.</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Como as outras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>No maximum</source>
        <translation>Sem máximo</translation>
    </message>
    <message>
        <source>Of a dense layer before the outputs (album and order presets: also before the cell); 0 = none.</source>
        <translation>De uma camada densa antes das saídas (presets álbum e ordem: também antes da célula); 0 = nenhuma.</translation>
    </message>
    <message>
        <source>A whole recipe: the report&apos;s networks, a standard LSTM, the LSTM over the album so far, or one that scores the order of a whole album.</source>
        <translation>Uma receita inteira: as redes do relatório, uma LSTM padrão, a LSTM sobre o álbum até aqui, ou uma que pontua a ordem de um álbum inteiro.</translation>
    </message>
    <message>
        <source>The recurrent cell. GRU trains through the reference engine; dense, in the album and order presets, does without recurrence.</source>
        <translation>A célula recorrente. GRU treina com o motor de referência; densa, nos presets álbum e ordem, dispensa a recorrência.</translation>
    </message>
    <message>
        <source>Networks trained from different seeds; what they predict is averaged.</source>
        <translation>Redes treinadas com sementes diferentes; tira-se a média do que preveem.</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Ordens aleatórias</translation>
    </message>
    <message>
        <source>Order preset: random orders of an album that its own must score above, drawn anew in each epoch.</source>
        <translation>Preset ordem: ordens aleatórias de um álbum que a ordem dele deve superar em pontos, sorteadas de novo a cada época.</translation>
    </message>
    <message>
        <source>Transitions per step; albums per step in the album and order presets.</source>
        <translation>Transições por passo; álbuns por passo nos presets álbum e ordem.</translation>
    </message>
</context>
<context>
    <name>ParamChoice</name>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Platô</translation>
    </message>
    <message>
        <source>By quantile</source>
        <translation>Por quantil</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tempo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Sorted by id</source>
        <translation>Por id</translation>
    </message>
    <message>
        <source>Training part</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>All (leaks)</source>
        <translation>Tudo (vaza)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Desce</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Embaralhada</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
</context>
<context>
    <name>ParamGroup</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Otimização</translation>
    </message>
    <message>
        <source>Reproducibility</source>
        <translation>Reprodutibilidade</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>False positive rate</source>
        <translation>Taxa de falsos positivos</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>Taxa de verdadeiros positivos</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>share of Up</source>
        <translation>parcela que sobe</translation>
    </message>
    <message>
        <source>Predicted probability of Up</source>
        <translation>Probabilidade prevista de subir</translation>
    </message>
    <message>
        <source>Share that went up</source>
        <translation>Parcela que subiu</translation>
    </message>
    <message>
        <source>Shuffles</source>
        <translation>Embaralhamentos</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Tempo [s]</translation>
    </message>
    <message>
        <source>observations</source>
        <translation>observações</translation>
    </message>
    <message>
        <source>window means</source>
        <translation>médias das janelas</translation>
    </message>
    <message>
        <source>this track</source>
        <translation>esta faixa</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Accuracy on the ladder of simple rules</source>
        <translation>Acurácia na escada das regras simples</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>chance, 50 %</source>
        <translation>acaso, 50 %</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>Agreement of a transition&apos;s targets</source>
        <translation>Concordância dos alvos de uma transição</translation>
    </message>
    <message>
        <source>Share of a transition&apos;s targets predicted right</source>
        <translation>Parcela dos alvos de uma transição previstos corretamente</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transições</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropia cruzada binária</translation>
    </message>
    <message>
        <source>How wrong the network&apos;s probabilities are after each pass over the training albums (an epoch): lower is better, 0.693 is a coin. The solid line is on the albums it learns from, the dashed one on validation albums it does not. Where the dashed line turns up while the solid one falls, the network learns its albums by heart; the marked best epoch is the one that is kept.</source>
        <translation>Quão erradas estão as probabilidades da rede após cada passagem pelos álbuns de treino (uma época): menor é melhor, 0,693 é uma moeda. A linha cheia é nos álbuns com que ela aprende, a tracejada em álbuns de validação. Onde a tracejada sobe enquanto a cheia desce, a rede decora seus álbuns; a melhor época marcada é a que fica.</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Acurácia por época</translation>
    </message>
    <message>
        <source>The share of directions (up or down) predicted right after each epoch, on the training albums (solid) and on the validation albums (dashed). Half right is what a coin reaches.</source>
        <translation>A parcela das direções (sobe ou desce) previstas corretamente após cada época, nos álbuns de treino (cheia) e de validação (tracejada). Metade é o que uma moeda alcança.</translation>
    </message>
    <message>
        <source>Accuracy lost without it</source>
        <translation>Acurácia perdida sem ele</translation>
    </message>
    <message>
        <source>Went up</source>
        <translation>Subiu</translation>
    </message>
    <message>
        <source>Went down</source>
        <translation>Desceu</translation>
    </message>
    <message>
        <source>Predicted down, wrong</source>
        <translation>Previsto desce, errado</translation>
    </message>
    <message>
        <source>Predicted down, right</source>
        <translation>Previsto desce, certo</translation>
    </message>
    <message>
        <source>Predicted up, wrong</source>
        <translation>Previsto sobe, errado</translation>
    </message>
    <message>
        <source>Predicted up, right</source>
        <translation>Previsto sobe, certo</translation>
    </message>
    <message>
        <source>The album from its first track to its last. The triangles on the line say how each track came, up or down from the one before. The triangles between two tracks are the model&apos;s prediction, the stronger the surer; an outlined dark one was wrong.</source>
        <translation>O álbum da primeira à última faixa. Os triângulos na linha dizem como cada faixa veio, acima ou abaixo da anterior. Os triângulos entre duas faixas são a previsão do modelo, mais fortes quanto mais segura; um vazado errou.</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Recall: share of Ups found</source>
        <translation>Revocação: parcela de subidas achadas</translation>
    </message>
    <message>
        <source>Precision: share of right Ups</source>
        <translation>Precisão: parcela de subidas certas</translation>
    </message>
    <message>
        <source>Every point is one threshold: how many of the real Ups are found (to the right) and how many of the predicted Ups are right (upwards). A model that knows nothing stays at the overall share of Ups. Average precision sums the curve up.</source>
        <translation>Cada ponto é um limiar: quantas subidas reais são achadas (para a direita) e quantas das previstas estão certas (para cima). Um modelo que nada sabe fica na parcela geral de subidas. A precisão média resume a curva.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Among the transitions given about 70 %, did about 70 % go up? On the diagonal the probabilities can be taken at their word. Above it the model is too cautious, below it too sure. The bars are Wilson&apos;s 95 % intervals of each bin.</source>
        <translation>Das transições que receberam cerca de 70 %, subiram cerca de 70 %? Na diagonal as probabilidades valem ao pé da letra. Acima dela o modelo é cauteloso demais, abaixo seguro demais. As barras são os intervalos de 95 % de Wilson de cada faixa.</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Perfeito</translation>
    </message>
    <message>
        <source>Model minus running mean, accuracy</source>
        <translation>Modelo menos média corrente, acurácia</translation>
    </message>
    <message>
        <source>The tracks of the test albums are put into a random order again and again, and the trained model meets each. The statistic is how much better the model is than the running-mean rule. If the real order (the marked line) lies among the shuffles, the model does not use the order of tracks.</source>
        <translation>As faixas dos álbuns de teste são postas em ordem aleatória de novo e de novo, e o modelo treinado encontra cada uma. A estatística é quanto o modelo supera a regra da média corrente. Se a ordem real (a linha marcada) está entre os embaralhamentos, o modelo não usa a ordem das faixas.</translation>
    </message>
    <message>
        <source>What the model uses</source>
        <translation>O que o modelo usa</translation>
    </message>
    <message>
        <source>Each feature in turn is exchanged between albums, so that it says nothing any more about its own album, and the accuracy that this costs is the bar. A feature that others can stand in for costs little, even if it matters.</source>
        <translation>Cada atributo por sua vez é trocado entre álbuns, de modo que nada mais diz sobre o próprio álbum; a acurácia que isso custa é a barra. Um atributo que outros podem substituir custa pouco, mesmo que importe.</translation>
    </message>
    <message>
        <source>Accuracy lost</source>
        <translation>Acurácia perdida</translation>
    </message>
    <message>
        <source>%1, Brier %2</source>
        <translation>%1, Brier %2</translation>
    </message>
    <message>
        <source>%1, average precision %2</source>
        <translation>%1, precisão média %2</translation>
    </message>
    <message>
        <source>Is it order? %1</source>
        <translation>É a ordem? %1</translation>
    </message>
    <message>
        <source>%1, AUC %2</source>
        <translation>%1, AUC %2</translation>
    </message>
    <message>
        <source>of its 0/1 predictions %1</source>
        <translation>de suas previsões 0/1 %1</translation>
    </message>
    <message>
        <source>Valence</source>
        <translation>Valência</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <source>Alternation</source>
        <translation>Alternância</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation>Média corrente</translation>
    </message>
    <message>
        <source>Markov</source>
        <translation>Markov</translation>
    </message>
    <message>
        <source>Logistic</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>overall agreement %1</source>
        <translation>concordância geral %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizado</translation>
    </message>
    <message>
        <source>%1, each epoch</source>
        <translation>%1, cada época</translation>
    </message>
    <message>
        <source>Best epoch (%1)</source>
        <translation>Melhor época (%1)</translation>
    </message>
    <message>
        <source>%1, validation part, epoch %2</source>
        <translation>%1, parte de validação, época %2</translation>
    </message>
    <message>
        <source>observed: %1</source>
        <translation>observado: %1</translation>
    </message>
    <message>
        <source>p = %1, the smallest that %2 can give</source>
        <translation>p = %1, o menor possível com %2</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>AUC of networks trained anew</source>
        <translation>AUC de redes treinadas de novo</translation>
    </message>
    <message>
        <source>The network is trained again and again with one thing taken away, and scored by its AUC. The marked line is the network of the run. If it lies among the others, what was taken away did not matter; p is the share of networks that reach it, itself counted in.</source>
        <translation>A rede é treinada de novo e de novo com uma coisa a menos, e medida pela sua AUC. A linha marcada é a rede da execução. Se ela está entre as outras, o que foi tirado não importava; p é a parcela das redes que a alcançam, contando ela própria.</translation>
    </message>
    <message>
        <source>If the targets were independent</source>
        <translation>Se os alvos fossem independentes</translation>
    </message>
    <message>
        <source>%1, 95 % band over albums</source>
        <translation>%1, banda de 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>For every transition: how many of its targets (valence, energy, loudness, tempo) were predicted right. All four give 100 %, none gives 0 %. The marked value is the mean over all transitions. The lines across the bars: what the same accuracies would give if being right on one target said nothing of the others. Bars higher than their line at both ends mean that the targets are right and wrong together.</source>
        <translation>Para cada transição: quantos dos seus alvos (valência, energia, volume, andamento) foram previstos corretamente. Os quatro dão 100 %, nenhum dá 0 %. O valor marcado é a média sobre todas as transições. As linhas sobre as barras: o que as mesmas acurácias dariam se acertar um alvo nada dissesse dos outros. Barras acima da sua linha nas duas pontas significam que os alvos acertam e erram juntos.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>p = %1, in steps of %2</source>
        <translation>p = %1, em passos de %2</translation>
    </message>
    <message>
        <source>%1: window means from %2 to %3</source>
        <translation>%1: médias das janelas de %2 a %3</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 of %2 directions of %3 predicted right on %4.</source>
        <translation>%1 de %2 direções de %3 previstas corretamente em %4.</translation>
    </message>
    <message>
        <source>Observed %1 against %2, %3</source>
        <translation>Observado %1 contra %2, %3</translation>
    </message>
    <message>
        <source>p = %1, Holm %3, steps of %2</source>
        <translation>p = %1, Holm %3, passos de %2</translation>
    </message>
    <message>
        <source>p = %1, Holm %3; %2 give no less</source>
        <translation>p = %1, Holm %3; %2 não dão menos</translation>
    </message>
    <message>
        <source>Most used: %1, %2 accuracy lost without it.</source>
        <translation>Mais usada: %1, %2 de acurácia perdida sem ela.</translation>
    </message>
    <message>
        <source>%1 %2 (best simple rule, %3, %4)</source>
        <translation>%1 %2 (melhor regra simples, %3, %4)</translation>
    </message>
    <message>
        <source>Accuracy: %1.</source>
        <translation>Acurácia: %1.</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right. The grey bars are simple rules that need no network, learnt from the training and validation albums; the coloured bar is the model, with its 95 % interval over albums. The line across it is the best simple rule, chosen on the validation albums: only what rises above that line is the model&apos;s own. The dashed line at 50 % is a coin.</source>
        <translation>Com que frequência a direção da próxima faixa foi prevista corretamente. As barras cinza são regras simples que não precisam de rede, aprendidas nos álbuns de treino e de validação; a barra colorida é o modelo, com seu intervalo de 95 % sobre álbuns. A linha que a cruza é a melhor regra simples, escolhida nos álbuns de validação: só o que passa dessa linha é mérito do modelo. A linha tracejada em 50 % é uma moeda.</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right. The grey bars are simple rules that need no network, learnt from the training albums; the coloured bar is the model, with its 95 % interval over albums. The line across it is the best simple rule, chosen on the albums it was learnt from, for there is no validation part: only what rises above that line is the model&apos;s own. The dashed line at 50 % is a coin.</source>
        <translation>Com que frequência a direção da próxima faixa foi prevista corretamente. As barras cinza são regras simples que não precisam de rede, aprendidas nos álbuns de treino; a barra colorida é o modelo, com seu intervalo de 95 % sobre álbuns. A linha que a cruza é a melhor regra simples, escolhida nos álbuns em que foi aprendida, pois não há parte de validação: só o que passa dessa linha é mérito do modelo. A linha tracejada em 50 % é uma moeda.</translation>
    </message>
    <message>
        <source>Area under the ROC curve: %1.</source>
        <translation>Área sob a curva ROC: %1.</translation>
    </message>
    <message>
        <source>Overall agreement %1 over %2 transitions.</source>
        <translation>Concordância geral %1 em %2 transições.</translation>
    </message>
    <message>
        <source>ROC, %1: at the threshold %2 the true positive rate is %3, the false positive rate %4.</source>
        <translation>ROC, %1: no limiar %2 a taxa de verdadeiros positivos é %3, a de falsos positivos %4.</translation>
    </message>
    <message>
        <source>Precision %1 at recall %2, %3.</source>
        <translation>Precisão %1 com revocação %2, %3.</translation>
    </message>
    <message>
        <source>How wrong the network&apos;s probabilities are after each pass over the training albums (an epoch): lower is better, 0.693 is a coin. Without validation albums nothing here tells learning from learning by heart.</source>
        <translation>Quão erradas estão as probabilidades da rede após cada passagem pelos álbuns de treino (uma época): menor é melhor, 0,693 é uma moeda. Sem álbuns de validação, nada aqui distingue aprender de decorar.</translation>
    </message>
    <message>
        <source>Loss after epoch %1: training %2, validation %3.</source>
        <translation>Perda após a época %1: treino %2, validação %3.</translation>
    </message>
    <message>
        <source>Loss after epoch %1: training %2.</source>
        <translation>Perda após a época %1: treino %2.</translation>
    </message>
    <message>
        <source>%1 Best epoch: %2.</source>
        <translation>%1 Melhor época: %2.</translation>
    </message>
    <message>
        <source>Accuracy after epoch %1: training %2, validation %3.</source>
        <translation>Acurácia após a época %1: treino %2, validação %3.</translation>
    </message>
    <message>
        <source>Accuracy after epoch %1: training %2.</source>
        <translation>Acurácia após a época %1: treino %2.</translation>
    </message>
    <message>
        <source>%1, 95 % over albums</source>
        <translation>%1, 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>95 % over albums %1 to %2</source>
        <translation>95 % sobre álbuns: %1 a %2</translation>
    </message>
    <message>
        <source>Model, 95 % over albums, or Wilson</source>
        <translation>Modelo, 95 % sobre álbuns, ou de Wilson</translation>
    </message>
    <message>
        <source>Model, 95 % over albums</source>
        <translation>Modelo, 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>Model, 95 % Wilson</source>
        <translation>Modelo, 95 % de Wilson</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Best rule on validation</source>
        <translation>Melhor regra na validação</translation>
    </message>
    <message>
        <source>Best rule on training</source>
        <translation>Melhor regra no treino</translation>
    </message>
    <message>
        <source>%1 to %2; of 0/1: %3</source>
        <translation>%1 a %2; de 0/1: %3</translation>
    </message>
    <message>
        <source>ROC and AUC, 95 % over albums</source>
        <translation>ROC e AUC, 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>ROC and AUC, 95 % DeLong</source>
        <translation>ROC e AUC, 95 % de DeLong</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1, n = %2 to %3</source>
        <translation>%1, n = %2 a %3</translation>
    </message>
    <message>
        <source>How often the direction of the next track was predicted right, with Wilson&apos;s 95 % interval, which takes transitions for independent. The line across a bar is the best simple rule on the same transitions, learnt from the training albums alone. The dashed line at 50 % is a coin.</source>
        <translation>Com que frequência a direção da próxima faixa foi prevista corretamente, com o intervalo de 95 % de Wilson, que toma as transições por independentes. A linha que cruza uma barra é a melhor regra simples nas mesmas transições, aprendida só nos álbuns de treino. A linha tracejada em 50 % é uma moeda.</translation>
    </message>
    <message>
        <source>Every point of a curve is one possible threshold: how many of the real Ups it catches (upwards) for how many false alarms (to the right). The area under the curve (AUC) is the probability that a random Up has a higher score than a random Down: 0.5 is a coin, 1 is perfect. Below it stands its 95 % interval, over albums or DeLong&apos;s as the title says. A band holds 95 % of the curves that albums drawn anew would give, point by point. &quot;Of 0/1&quot; is the AUC of the predictions cut to 0 and 1, which some reports print instead: usually a lower number for the same model.</source>
        <translation>Cada ponto de uma curva é um limiar possível: quantas das subidas reais ele pega (para cima) por quantos alarmes falsos (para a direita). A área sob a curva (AUC) é a probabilidade de uma subida qualquer ter escore maior que uma descida qualquer: 0,5 é uma moeda, 1 é perfeito. Abaixo dela está seu intervalo de 95 %, sobre álbuns ou de DeLong, como diz o título. Uma banda contém 95 % das curvas que álbuns sorteados de novo dariam, ponto a ponto. &quot;De 0/1&quot; é a AUC das previsões cortadas em 0 e 1, que alguns relatórios mostram no lugar: em geral um número menor para o mesmo modelo.</translation>
    </message>
    <message>
        <source>95 % Wilson %1 to %2</source>
        <translation>95 % de Wilson: %1 a %2</translation>
    </message>
    <message>
        <source>The share of directions (up or down) predicted right after each epoch, on the training albums alone: there are no validation albums. Half right is what a coin reaches.</source>
        <translation>A parcela das direções (sobe ou desce) previstas corretamente após cada época, só nos álbuns de treino: não há álbuns de validação. Metade é o que uma moeda alcança.</translation>
    </message>
    <message>
        <source>What the model uses: %1, single windows</source>
        <translation>O que o modelo usa: %1, janelas isoladas</translation>
    </message>
    <message>
        <source>What the model uses: %1, whole features</source>
        <translation>O que o modelo usa: %1, atributos inteiros</translation>
    </message>
    <message>
        <source>%1, track %2</source>
        <translation>%1, faixa %2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 %: de</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 %: até</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Run %1 (other data)</source>
        <translation>Execução %1 (outros dados)</translation>
    </message>
    <message>
        <source>How unsure the network is which of two orders of an album&apos;s tracks is the album&apos;s own, after each epoch: lower is better, 0.693 is a coin. The solid line is on the albums it learns from, a dashed one on validation albums it does not.</source>
        <translation>Quão incerta está a rede sobre qual de duas ordens das faixas de um álbum é a do próprio álbum, após cada época: menor é melhor, 0,693 é uma moeda. A linha cheia é dos álbuns com que ela aprende, a tracejada dos de validação, com que não aprende.</translation>
    </message>
    <message>
        <source>The share of random orders that score below the album&apos;s own after each epoch, on the training albums (solid) and, where there are some, on validation albums (dashed). Half is what a coin reaches.</source>
        <translation>A parcela das ordens aleatórias com pontuação abaixo da ordem do próprio álbum após cada época, nos álbuns de treino (cheia) e, onde os há, nos de validação (tracejada). Metade é o que uma moeda alcança.</translation>
    </message>
    <message>
        <source>95 % of random orders</source>
        <translation>95 % das ordens aleatórias</translation>
    </message>
    <message>
        <source>%1, %2 albums</source>
        <translation>%1, %2 álbuns</translation>
    </message>
    <message>
        <source>No feature leaves the band of random orders.</source>
        <translation>Nenhum atributo sai da faixa das ordens aleatórias.</translation>
    </message>
    <message>
        <source>Outside of the band of random orders: %1.</source>
        <translation>Fora da faixa das ordens aleatórias: %1.</translation>
    </message>
    <message>
        <source>95 % over artists</source>
        <translation>95 % sobre artistas</translation>
    </message>
    <message>
        <source>95 % over albums</source>
        <translation>95 % sobre álbuns</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durações</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What stands where on an album</source>
        <translation>O que fica onde no álbum</translation>
    </message>
    <message>
        <source>Place on the album</source>
        <translation>Posição no álbum</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>middle 1</source>
        <translation>meio 1</translation>
    </message>
    <message>
        <source>middle 2</source>
        <translation>meio 2</translation>
    </message>
    <message>
        <source>middle 3</source>
        <translation>meio 3</translation>
    </message>
    <message>
        <source>middle 4</source>
        <translation>meio 4</translation>
    </message>
    <message>
        <source>middle 5</source>
        <translation>meio 5</translation>
    </message>
    <message>
        <source>last but 2</source>
        <translation>antepenúlt.</translation>
    </message>
    <message>
        <source>last but 1</source>
        <translation>penúltima</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Desvios-padrão</translation>
    </message>
    <message>
        <source>Every track&apos;s value as it stands in its own album: 0 is the album&apos;s mean, 1 one standard deviation above it. The curves are means over all albums at the first three and the last three tracks, and at five equal parts of what lies between. 95 % of random orders of the same tracks stay in the band at all places at once; only what leaves it is said to be there, and what stays inside is drawn faint.</source>
        <translation>O valor de cada faixa no seu próprio álbum: 0 é a média do álbum, 1 é um desvio-padrão acima dela. As curvas são médias sobre todos os álbuns nas três primeiras e nas três últimas faixas e em cinco partes iguais do que fica entre elas. 95 % das ordens aleatórias das mesmas faixas ficam na faixa sombreada em todas as posições ao mesmo tempo; só o que sai dela é dado como achado, e o que fica dentro é desenhado de leve.</translation>
    </message>
    <message>
        <source>How alike near tracks are</source>
        <translation>O quanto faixas próximas se parecem</translation>
    </message>
    <message>
        <source>Tracks apart</source>
        <translation>Distância em faixas</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coerência</translation>
    </message>
    <message>
        <source>Are tracks that stand next to each other more alike than two tracks of the album usually are? 0 is what a random order gives, 1 would be tracks that are all the same; below 0 neighbours are more different than usual. Further to the right the same of tracks that stand two, three and more apart. 95 % of random orders stay in the band at all distances at once.</source>
        <translation>As faixas que ficam lado a lado se parecem mais do que duas faixas do álbum costumam se parecer? 0 é o que uma ordem aleatória dá, 1 seriam faixas todas iguais; abaixo de 0 as vizinhas diferem mais do que o usual. Mais à direita, o mesmo para faixas a duas, três ou mais de distância. 95 % das ordens aleatórias ficam na faixa sombreada em todas as distâncias ao mesmo tempo.</translation>
    </message>
    <message>
        <source>How often the direction turns</source>
        <translation>Com que frequência a direção muda</translation>
    </message>
    <message>
        <source>Of random orders&apos; turns</source>
        <translation>Das viradas aleatórias</translation>
    </message>
    <message>
        <source>A track is a turning point where its value is above or below both of its neighbours. In any random order two of three inner tracks are: that Up is followed by Down more often than not is no alternation, but how directions are counted. The grey interval holds 95 % of random orders of the same tracks; a point outside of it turns more often, or less often, than chance.</source>
        <translation>Uma faixa é um ponto de virada quando o seu valor está acima ou abaixo das duas vizinhas. Em qualquer ordem aleatória, duas de três faixas internas o são: que a uma subida se siga mais vezes uma descida não é alternância, mas o modo de contar direções. O intervalo cinza contém 95 % das ordens aleatórias das mesmas faixas; um ponto fora dele vira mais, ou menos, do que o acaso.</translation>
    </message>
    <message>
        <source>These albums</source>
        <translation>Estes álbuns</translation>
    </message>
    <message>
        <source>Turning points beside those of random orders: %1.</source>
        <translation>Pontos de virada ao lado dos das ordens aleatórias: %1.</translation>
    </message>
    <message>
        <source>Real or random, %1 albums</source>
        <translation>Real ou aleatória, %1 álbuns</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Real order picked</source>
        <translation>Ordem real escolhida</translation>
    </message>
    <message>
        <source>A scorer that learnt from albums of other artists hears an album in its real order and in a random one. The bar says in how many albums it picks the real one. A coin picks 50 %, and nothing else could: both orders hold the same tracks. The scorers differ in what they hear: how long tracks are, how alike neighbours are, what stands where, or all of it. The grey bars leave out the first and the last track.</source>
        <translation>Um avaliador que aprendeu com álbuns de outros artistas ouve um álbum na ordem real e numa aleatória. A barra diz em quantos álbuns ele escolhe a real. Uma moeda escolhe 50 %, e não há outra referência: as duas ordens têm as mesmas faixas. Os avaliadores diferem no que ouvem: a duração das faixas, a semelhança das vizinhas, o que fica onde, ou tudo. As barras cinzas deixam de fora a primeira e a última faixa.</translation>
    </message>
    <message>
        <source>Without the first and the last track</source>
        <translation>Sem a primeira e a última faixa</translation>
    </message>
    <message>
        <source>As the albums are, %1</source>
        <translation>Os álbuns como são, %1</translation>
    </message>
    <message>
        <source>%1: the real order is told from a random one in %2 of albums.</source>
        <translation>%1: a ordem real é distinguida de uma aleatória em %2 dos álbuns.</translation>
    </message>
    <message>
        <source>Ranks of the real order, %1 albums</source>
        <translation>Posições da ordem real, %1 álbuns</translation>
    </message>
    <message>
        <source>Random orders that score lower</source>
        <translation>Ordens aleatórias abaixo dela</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Each album&apos;s real order among 99 random ones of its tracks, by the scorer that never heard its artist. Were order random, all bars would be as high as the dashed line; bars that grow to the right say that real orders score high. A single album far to the right proves little: one in twenty random orders is among the best 5 %.</source>
        <translation>A ordem real de cada álbum entre 99 aleatórias das suas faixas, pelo avaliador que nunca ouviu o seu artista. Se a ordem fosse aleatória, todas as barras teriam a altura da linha tracejada; barras que crescem para a direita dizem que as ordens reais pontuam alto. Um único álbum bem à direita prova pouco: uma em vinte ordens aleatórias está entre as 5 % melhores.</translation>
    </message>
    <message>
        <source>if order were random</source>
        <translation>se a ordem fosse aleatória</translation>
    </message>
    <message>
        <source>%1 of albums are more ordered than 95 % of their random orders.</source>
        <translation>%1 dos álbuns são mais ordenados que 95 % das suas ordens aleatórias.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>Expected &quot;and&quot; or &quot;or&quot; before &quot;%1&quot;.</source>
        <translation>Esperava-se &quot;and&quot; ou &quot;or&quot; antes de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected a comparison such as &quot;tempo &lt; 60&quot; at &quot;%1&quot;.</source>
        <translation>Esperava-se uma comparação como &quot;tempo &lt; 60&quot; em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; here. A name of several words stands in quotes.</source>
        <translation>Não há coluna &quot;%1&quot; aqui. Um nome de várias palavras fica entre aspas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no comparison; there are &lt; &lt;= &gt; &gt;= = and !=.</source>
        <translation>&quot;%1&quot; não é uma comparação; há &lt; &lt;= &gt; &gt;= = e !=.</translation>
    </message>
    <message>
        <source>After &quot;%1 %2&quot; a value is missing.</source>
        <translation>Falta um valor depois de &quot;%1 %2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared with a number, not with &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; se compara com um número, não com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text: it can be = or != something.</source>
        <translation>&quot;%1&quot; é texto: só aceita = ou !=.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Aspas foram abertas e nunca fechadas.</translation>
    </message>
    <message>
        <source>No column here is text; compare a number, such as &quot;%1 &gt; 1&quot;.</source>
        <translation>Nenhuma coluna aqui é texto; compare um número, como &quot;%1 &gt; 1&quot;.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Copy the table or the plot that has the focus</source>
        <translation>Copiar a tabela ou o gráfico em foco</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Walk through the tracks of an album strip</source>
        <translation>Andar pelas faixas de uma tira de álbum</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menu</translation>
    </message>
    <message>
        <source>What can be done with a table or a plot</source>
        <translation>O que se pode fazer com uma tabela ou um gráfico</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put a message away</source>
        <translation>Dispensar uma mensagem</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Zoom a plot in, out, back to everything</source>
        <translation>Ampliar um gráfico, reduzir, voltar a tudo</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+Esquerda, Shift+Direita</translation>
    </message>
    <message>
        <source>Move a zoomed plot along</source>
        <translation>Deslocar um gráfico ampliado</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Zoom into a plot; with Shift, move along</source>
        <translation>Ampliar um gráfico; com Shift, deslocar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>by %1 points (95 % interval %2) on %3</source>
        <translation>por %1 pontos (intervalo de 95 %: %2) em %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The network beats the best simple rule %1.</source>
        <translation>A rede supera a melhor regra simples %1.</translation>
    </message>
    <message>
        <source>It falls behind the best simple rule %1.</source>
        <translation>Ela fica atrás da melhor regra simples %1.</translation>
    </message>
    <message>
        <source>On %1 the difference from the best simple rule is within chance.</source>
        <translation>Em %1 a diferença para a melhor regra simples está dentro do acaso.</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>McNemar p = %1</source>
        <translation>p de McNemar = %1</translation>
    </message>
    <message>
        <source>binomial p = %1</source>
        <translation>p binomial = %1</translation>
    </message>
    <message>
        <source>%1, but not %2</source>
        <translation>%1, mas não à frente de %2</translation>
    </message>
    <message>
        <source>%1 %2 points (95 % interval %3, %4)</source>
        <translation>%1 %2 pontos (intervalo de 95 %: %3, %4)</translation>
    </message>
    <message>
        <source>The network falls behind the best simple rule %1.</source>
        <translation>A rede fica atrás da melhor regra simples %1.</translation>
    </message>
    <message>
        <source>The network is ahead of the best simple rule, but not shown to be ahead of every one, so nothing is claimed: %1.</source>
        <translation>A rede está à frente da melhor regra simples, mas não se mostrou que esteja à frente de todas, então nada se afirma: %1.</translation>
    </message>
    <message>
        <source>It is ahead of the best simple rule, but not shown to be ahead of every one, so nothing is claimed: %1.</source>
        <translation>Ela está à frente da melhor regra simples, mas não se mostrou que esteja à frente de todas, então nada se afirma: %1.</translation>
    </message>
    <message>
        <source>The interval and the test of the difference disagree, so nothing is claimed: %1.</source>
        <translation>O intervalo e o teste da diferença discordam, então nada se afirma: %1.</translation>
    </message>
    <message>
        <source>With fewer than %1 albums nothing is said against the simple rules on %2.</source>
        <translation>Com menos de %1 álbuns, nada se diz em relação às regras simples em %2.</translation>
    </message>
    <message>
        <source>There is nothing to compare the network with.</source>
        <translation>Não há com que comparar a rede.</translation>
    </message>
</context>
<context>
    <name>WindowDocks</name>
    <message>
        <source>Transition</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>Two neighbouring tracks of an album. Each is one sample: does a value go up or down from the first to the second?</source>
        <translation>Duas faixas vizinhas de um álbum. Cada par é uma amostra: um valor sobe ou desce da primeira para a segunda?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>One of the equal parts that a track is cut into; the network reads them one after the other.</source>
        <translation>Uma das partes iguais em que uma faixa é cortada; a rede as lê uma após a outra.</translation>
    </message>
    <message>
        <source>Sealed test part</source>
        <translation>Parte de teste lacrada</translation>
    </message>
    <message>
        <source>Albums that nothing is tuned or stopped on. They are predicted once, at the end.</source>
        <translation>Álbuns com os quais nada é ajustado nem interrompido. São previstos uma vez, no fim.</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validação</translation>
    </message>
    <message>
        <source>Albums the network does not learn from, but is stopped on: their loss says when to end.</source>
        <translation>Álbuns com que a rede não aprende, mas que decidem a parada: a perda neles diz quando terminar.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>One pass over all training albums.</source>
        <translation>Uma passagem por todos os álbuns de treino.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>The share of directions predicted right.</source>
        <translation>A parcela das direções previstas corretamente.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a transition that goes up gets a higher score than one that goes down. 50 % is chance.</source>
        <translation>Com que frequência uma transição que sobe recebe pontuação maior que uma que desce. 50 % é o acaso.</translation>
    </message>
    <message>
        <source>Wilson interval</source>
        <translation>Intervalo de Wilson</translation>
    </message>
    <message>
        <source>Where the true accuracy lies, were transitions independent of each other.</source>
        <translation>Onde estaria a acurácia verdadeira, se as transições fossem independentes entre si.</translation>
    </message>
    <message>
        <source>Album interval</source>
        <translation>Intervalo por álbuns</translation>
    </message>
    <message>
        <source>The same without that assumption: whole albums are drawn anew 2,000 times.</source>
        <translation>O mesmo sem essa suposição: álbuns inteiros são sorteados de novo 2.000 vezes.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Seven simple rules on the same transitions. What the network adds is what it has above the best of them.</source>
        <translation>Sete regras simples nas mesmas transições. O que a rede acrescenta é o que ela tem acima da melhor delas.</translation>
    </message>
    <message>
        <source>Regression to the mean</source>
        <translation>Regressão à média</translation>
    </message>
    <message>
        <source>After a very loud track the next one is likely quieter, whatever the order means. Simple rules know that, so a network must beat them, not chance.</source>
        <translation>Depois de uma faixa de volume muito alto, a próxima tende a ser mais baixa, seja qual for o sentido da ordem. Regras simples sabem disso; a rede precisa superá-las, e não o acaso.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>The share of a transition&apos;s targets that were predicted right.</source>
        <translation>A parcela dos alvos de uma transição que foram previstos corretamente.</translation>
    </message>
    <message>
        <source>Shuffle test</source>
        <translation>Teste de embaralhamento</translation>
    </message>
    <message>
        <source>The tracks of each test album are put in another order, 200 times. Only what is lost by that came from the order.</source>
        <translation>As faixas de cada álbum de teste são postas em outra ordem, 200 vezes. Só o que se perde com isso vinha da ordem.</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <source>How often chance alone gives a result at least this strong. With n repetitions it cannot be smaller than 1 in n + 1.</source>
        <translation>Com que frequência só o acaso dá um resultado ao menos tão forte. Com n repetições ele não pode ser menor que 1 em n + 1.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como foi aberto</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Passos que podem ser desfeitos</translation>
    </message>
    <message>
        <source>Choose a step to go back to it, or forward again</source>
        <translation>Escolha um passo para voltar a ele ou avançar de novo</translation>
    </message>
    <message>
        <source>Runs of this sitting</source>
        <translation>Execuções desta sessão</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>there is no such file; expected a dataset or a run that exists</source>
        <translation>não existe tal arquivo; esperava-se um conjunto de dados ou uma execução que exista</translation>
    </message>
    <message>
        <source>the file cannot be read ({detail}); expected a file you may read</source>
        <translation>o arquivo não pode ser lido ({detail}); esperava-se um arquivo que você possa ler</translation>
    </message>
    <message>
        <source>the file cannot be read; expected a file you may read</source>
        <translation>o arquivo não pode ser lido; esperava-se um arquivo que você possa ler</translation>
    </message>
    <message>
        <source>nothing could be written here ({detail}); expected a folder you may write to, with room left</source>
        <translation>nada pôde ser gravado aqui ({detail}); esperava-se uma pasta em que você possa gravar, com espaço livre</translation>
    </message>
    <message>
        <source>nothing could be written here; expected a folder you may write to, with room left</source>
        <translation>nada pôde ser gravado aqui; esperava-se uma pasta em que você possa gravar, com espaço livre</translation>
    </message>
    <message>
        <source>the file holds no rows; expected a header and at least one track</source>
        <translation>o arquivo não tem linhas; esperava-se um cabeçalho e ao menos uma faixa</translation>
    </message>
    <message>
        <source>this is not a table of tracks; expected CSV, TSV or Spotify JSON with one track or section a row</source>
        <translation>isto não é uma tabela de faixas; esperava-se CSV, TSV ou JSON do Spotify com uma faixa ou seção por linha</translation>
    </message>
    <message>
        <source>the document breaks off or is damaged ({detail}); expected a complete one</source>
        <translation>o documento está interrompido ou danificado ({detail}); esperava-se um completo</translation>
    </message>
    <message>
        <source>the document breaks off or is damaged; expected a complete one</source>
        <translation>o documento está interrompido ou danificado; esperava-se um completo</translation>
    </message>
    <message>
        <source>this is not a run of Segue&apos;s; expected a file made by Train or by `segue train`</source>
        <translation>isto não é uma execução do Segue; esperava-se um arquivo feito por Treinar ou por `segue train`</translation>
    </message>
    <message>
        <source>the data have changed since the run was made; expected the very same file, so name it or train again</source>
        <translation>os dados mudaram desde que a execução foi feita; esperava-se o mesmo arquivo: indique-o ou treine de novo</translation>
    </message>
    <message>
        <source>this run has no trained model yet; expected a finished one, so resume it first</source>
        <translation>esta execução ainda não tem modelo treinado; esperava-se uma terminada: retome-a primeiro</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;; expected one of these names in the header: {expected}</source>
        <translation>não há coluna &apos;{column}&apos;; esperava-se um destes nomes no cabeçalho: {expected}</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;; expected it in the header</source>
        <translation>não há coluna &apos;{column}&apos;; esperava-se que estivesse no cabeçalho</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; stands twice in the header; expected it once</source>
        <translation>a coluna &apos;{column}&apos; aparece duas vezes no cabeçalho; esperava-se uma vez</translation>
    </message>
    <message>
        <source>this row has {detail} fields; expected {expected}, as the header has</source>
        <translation>esta linha tem {detail} campos; esperavam-se {expected}, como no cabeçalho</translation>
    </message>
    <message>
        <source>this row has more or fewer fields than the header; expected as many</source>
        <translation>esta linha tem mais ou menos campos que o cabeçalho; esperava-se o mesmo número</translation>
    </message>
    <message>
        <source>a quoted field starts here and is never closed; expected a closing &quot;</source>
        <translation>um campo entre aspas começa aqui e nunca é fechado; esperava-se um &quot; de fechamento</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;; expected {expected}</source>
        <translation>&apos;{column}&apos; é &apos;{detail}&apos;; esperava-se {expected}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;; expected a number</source>
        <translation>&apos;{column}&apos; é &apos;{detail}&apos;; esperava-se um número</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is {detail}; expected {expected}</source>
        <translation>&apos;{column}&apos; é {detail}; esperava-se {expected}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is {detail}, which is outside its range; expected a value inside it</source>
        <translation>&apos;{column}&apos; é {detail}, fora do seu intervalo; esperava-se um valor dentro dele</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is not a name that &apos;{column}&apos; takes; expected {expected}</source>
        <translation>&apos;{detail}&apos; não é um nome que &apos;{column}&apos; aceite; esperava-se {expected}</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is not a name that &apos;{column}&apos; takes; expected one that it does</source>
        <translation>&apos;{detail}&apos; não é um nome que &apos;{column}&apos; aceite; esperava-se um que aceite</translation>
    </message>
    <message>
        <source>after cleaning no album with two tracks is left ({detail}); expected at least one, so look at the cleaning rules</source>
        <translation>após a limpeza não resta álbum com duas faixas ({detail}); esperava-se ao menos um: veja as regras de limpeza</translation>
    </message>
    <message>
        <source>after cleaning no album with two tracks is left; expected at least one, so look at the cleaning rules</source>
        <translation>após a limpeza não resta álbum com duas faixas; esperava-se ao menos um: veja as regras de limpeza</translation>
    </message>
    <message>
        <source>there is nothing to predict; expected a column valence, energy, loudness or tempo</source>
        <translation>não há o que prever; esperava-se uma coluna valence, energy, loudness ou tempo</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; only ever goes one way in the training albums; expected some that go up and some that go down</source>
        <translation>&apos;{column}&apos; só vai para um lado nos álbuns de treino; esperavam-se alguns que sobem e alguns que descem</translation>
    </message>
    <message>
        <source>the run learnt from every album of these data, and such albums are left out; expected some that it did not learn from</source>
        <translation>a execução aprendeu com todos os álbuns destes dados, e esses ficam de fora; esperavam-se alguns com os quais ela não aprendeu</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not known of two neighbouring tracks in any training album; expected some where it is</source>
        <translation>&apos;{column}&apos; não é conhecido em duas faixas vizinhas de nenhum álbum de treino; esperavam-se alguns em que seja</translation>
    </message>
    <message>
        <source>there are too few albums to split ({detail}); expected at least {expected}</source>
        <translation>há álbuns de menos para separar ({detail}); esperavam-se ao menos {expected}</translation>
    </message>
    <message>
        <source>there are too few albums to split; expected one at least for every part</source>
        <translation>há álbuns de menos para separar; esperava-se ao menos um para cada parte</translation>
    </message>
    <message>
        <source>the network holds something Segue cannot compute ({detail}); expected LSTM, dropout and dense layers as the report&apos;s networks have</source>
        <translation>a rede contém algo que o Segue não sabe calcular ({detail}); esperavam-se camadas LSTM, dropout e densas como nas redes do relatório</translation>
    </message>
    <message>
        <source>the network holds something Segue cannot compute; expected LSTM, dropout and dense layers as the report&apos;s networks have</source>
        <translation>a rede contém algo que o Segue não sabe calcular; esperavam-se camadas LSTM, dropout e densas como nas redes do relatório</translation>
    </message>
    <message>
        <source>this part of Segue cannot be loaded ({detail}); expected it beside the program or in lib/segue</source>
        <translation>esta parte do Segue não pode ser carregada ({detail}); esperava-se encontrá-la ao lado do programa ou em lib/segue</translation>
    </message>
    <message>
        <source>this part of Segue cannot be loaded; expected it beside the program or in lib/segue</source>
        <translation>esta parte do Segue não pode ser carregada; esperava-se encontrá-la ao lado do programa ou em lib/segue</translation>
    </message>
    <message>
        <source>stopped as you asked, before there was anything to keep</source>
        <translation>parado como você pediu, antes de haver algo a guardar</translation>
    </message>
    <message>
        <source>something went wrong inside Segue ({detail}); expected this never to happen, so please report it</source>
        <translation>algo deu errado dentro do Segue ({detail}); isso nunca deveria acontecer, então relate por favor</translation>
    </message>
    <message>
        <source>something went wrong inside Segue; expected this never to happen, so please report it</source>
        <translation>algo deu errado dentro do Segue; isso nunca deveria acontecer, então relate por favor</translation>
    </message>
    <message>
        <source>a table with one row a track</source>
        <translation>uma tabela com uma linha por faixa</translation>
    </message>
    <message>
        <source>a table with one row an observation</source>
        <translation>uma tabela com uma linha por observação</translation>
    </message>
    <message>
        <source>a wide table with one column a window</source>
        <translation>uma tabela larga com uma coluna por janela</translation>
    </message>
    <message>
        <source>the report&apos;s own table</source>
        <translation>a tabela do próprio relatório</translation>
    </message>
    <message>
        <source>the Kaggle table of Spotify tracks</source>
        <translation>a tabela do Kaggle com faixas do Spotify</translation>
    </message>
    <message>
        <source>an Exportify playlist</source>
        <translation>uma playlist do Exportify</translation>
    </message>
    <message>
        <source>Spotify audio features</source>
        <translation>atributos de áudio do Spotify</translation>
    </message>
    <message>
        <source>Spotify audio analysis</source>
        <translation>análise de áudio do Spotify</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>{count} rows have no album or no track number; they cannot be placed and are left out</source>
        <translation>{count} linhas não têm álbum ou número de faixa; não podem ser situadas e ficam de fora</translation>
    </message>
    <message>
        <source>{count} albums have holes in their track numbers; transitions across a hole would be invented, so these albums are left out</source>
        <translation>{count} álbuns têm buracos na numeração das faixas; transições sobre um buraco seriam inventadas, então ficam de fora</translation>
    </message>
    <message>
        <source>{count} rows repeat a track that stood before; the first one stays</source>
        <translation>{count} linhas repetem uma faixa que já apareceu; a primeira fica</translation>
    </message>
    <message>
        <source>{count} albums have a single track; they have no transition</source>
        <translation>{count} álbuns têm uma só faixa; não têm transição</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is the same in every row ({detail}); it can teach nothing</source>
        <translation>&apos;{column}&apos; é igual em todas as linhas ({detail}); nada pode ensinar</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all; it is not used</source>
        <translation>&apos;{column}&apos; não tem valor algum; não é usada</translation>
    </message>
    <message>
        <source>the header stands again in {count} rows; they are skipped</source>
        <translation>o cabeçalho se repete em {count} linhas; elas são puladas</translation>
    </message>
    <message>
        <source>numbers are written with a decimal comma and were read so</source>
        <translation>os números usam vírgula decimal e foram lidos assim</translation>
    </message>
    <message>
        <source>hole: track {detail} is missing</source>
        <translation>buraco: falta a faixa {detail}</translation>
    </message>
    <message>
        <source>hole: disc {detail} is missing</source>
        <translation>buraco: falta o disco {detail}</translation>
    </message>
    <message>
        <source>no album: the row cannot be placed</source>
        <translation>sem álbum: a linha não pode ser situada</translation>
    </message>
    <message>
        <source>no track number: the row cannot be placed</source>
        <translation>sem número de faixa: a linha não pode ser situada</translation>
    </message>
    <message>
        <source>copy: {detail} has more tracks and stays</source>
        <translation>cópia: {detail} tem mais faixas e fica</translation>
    </message>
    <message>
        <source>copy: {detail} came first and stays</source>
        <translation>cópia: {detail} veio primeiro e fica</translation>
    </message>
    <message>
        <source>too short: {detail} tracks</source>
        <translation>curto demais: {detail} faixas</translation>
    </message>
    <message>
        <source>too long: {detail} tracks</source>
        <translation>longo demais: {detail} faixas</translation>
    </message>
    <message>
        <source>impossible value: {detail}</source>
        <translation>valor impossível: {detail}</translation>
    </message>
    <message>
        <source>repeated: it stood before on line {detail}</source>
        <translation>repetida: já apareceu na linha {detail}</translation>
    </message>
    <message>
        <source>number {detail}: tracks and discs are counted from 1</source>
        <translation>número {detail}: faixas e discos contam a partir de 1</translation>
    </message>
    <message>
        <source>another edition of {detail}, which stays</source>
        <translation>outra edição de {detail}, que fica</translation>
    </message>
    <message>
        <source>sounds the same as {detail}, which stays</source>
        <translation>soa igual a {detail}, que fica</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>excluído à mão</translation>
    </message>
    <message>
        <source>change columns</source>
        <translation>mudar colunas</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>Album id</source>
        <translation>Id do álbum</translation>
    </message>
    <message>
        <source>Album name</source>
        <translation>Nome do álbum</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>Id da faixa</translation>
    </message>
    <message>
        <source>Track name</source>
        <translation>Nome da faixa</translation>
    </message>
    <message>
        <source>Album type</source>
        <translation>Tipo de álbum</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Data de lançamento</translation>
    </message>
    <message>
        <source>Disc number</source>
        <translation>Número do disco</translation>
    </message>
    <message>
        <source>Track number</source>
        <translation>Número da faixa</translation>
    </message>
    <message>
        <source>Start in the track</source>
        <translation>Início na faixa</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Window or section</source>
        <translation>Janela ou seção</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Ids and names</source>
        <translation>Ids e nomes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>A number to learn from</source>
        <translation>Um número com que aprender</translation>
    </message>
    <message>
        <source>An answer, never learnt from</source>
        <translation>Uma resposta, nunca usada para aprender</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>disc number (every album is one disc)</source>
        <translation>número do disco (cada álbum é um disco)</translation>
    </message>
    <message>
        <source>artist (no copies are recognised, and no split by artist)</source>
        <translation>artista (sem reconhecer cópias nem separar por artista)</translation>
    </message>
    <message>
        <source>album name (no copies are recognised)</source>
        <translation>nome do álbum (sem reconhecer cópias)</translation>
    </message>
    <message>
        <source>track id</source>
        <translation>id da faixa</translation>
    </message>
    <message>
        <source>track name</source>
        <translation>nome da faixa</translation>
    </message>
    <message>
        <source>same artist and name</source>
        <translation>mesmo artista e nome</translation>
    </message>
    <message>
        <source>same name but for the edition</source>
        <translation>mesmo nome, salvo a edição</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>soa igual</translation>
    </message>
    <message>
        <source>it has more tracks</source>
        <translation>tem mais faixas</translation>
    </message>
    <message>
        <source>it came out earlier</source>
        <translation>saiu antes</translation>
    </message>
    <message>
        <source>equal in all; its id comes first</source>
        <translation>iguais em tudo; seu id vem primeiro</translation>
    </message>
    <message>
        <source>both stay, by your choice</source>
        <translation>ambos ficam, por sua escolha</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row</source>
        <translation>&apos;{column}&apos; está vazia em uma linha</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows</source>
        <translation>&apos;{column}&apos; está vazia em {count} linhas</translation>
    </message>
    <message>
        <source>one row has no album or no track number; it cannot be placed and is left out</source>
        <translation>uma linha não tem álbum ou número de faixa; não pode ser situada e fica de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a value it cannot physically have in one row, {detail}; it is kept unless you leave its album out</source>
        <translation>&apos;{column}&apos; tem um valor fisicamente impossível em uma linha, {detail}; ele é mantido, a menos que você deixe o álbum de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a value it cannot physically have in {count} rows, the first is {detail}; they are kept unless you leave their albums out</source>
        <translation>&apos;{column}&apos; tem um valor fisicamente impossível em {count} linhas, o primeiro é {detail}; eles são mantidos, a menos que você deixe os álbuns de fora</translation>
    </message>
    <message>
        <source>one album has holes in its track numbers; a transition across a hole would be invented, so it is left out</source>
        <translation>um álbum tem buracos na numeração das faixas; uma transição sobre um buraco seria inventada, então fica de fora</translation>
    </message>
    <message>
        <source>one row repeats a track that stood before; the first one stays</source>
        <translation>uma linha repete uma faixa que já apareceu; a primeira fica</translation>
    </message>
    <message>
        <source>one album stands here more than once; the copy with the most tracks stays</source>
        <translation>um álbum aparece aqui mais de uma vez; fica a cópia com mais faixas</translation>
    </message>
    <message>
        <source>{count} albums stand here more than once; the copy with the most tracks stays</source>
        <translation>{count} álbuns aparecem aqui mais de uma vez; fica a cópia com mais faixas</translation>
    </message>
    <message>
        <source>one album looks like another edition of one that is here too</source>
        <translation>um álbum parece outra edição de um que também está aqui</translation>
    </message>
    <message>
        <source>{count} albums look like other editions of albums that are here too</source>
        <translation>{count} álbuns parecem outras edições de álbuns que também estão aqui</translation>
    </message>
    <message>
        <source>one track stands on an earlier album too ({detail}); where a split parts the two, a network is tested on what it learnt</source>
        <translation>uma faixa também está em um álbum anterior ({detail}); onde a divisão separa os dois, a rede é testada no que aprendeu</translation>
    </message>
    <message>
        <source>{count} tracks stand on an earlier album too (the first is {detail}); where a split parts two such albums, a network is tested on what it learnt</source>
        <translation>{count} faixas também estão em um álbum anterior (a primeira é {detail}); onde a divisão separa dois desses álbuns, a rede é testada no que aprendeu</translation>
    </message>
    <message>
        <source>Leave the later album out, or keep it: a split by artist does not part albums of one artist.</source>
        <translation>Deixe o álbum posterior de fora, ou mantenha-o: uma divisão por artista não separa álbuns de um mesmo artista.</translation>
    </message>
    <message>
        <source>Leave the later albums out, or keep them: a split by artist does not part albums of one artist.</source>
        <translation>Deixe os álbuns posteriores de fora, ou mantenha-os: uma divisão por artista não separa álbuns de um mesmo artista.</translation>
    </message>
    <message>
        <source>one album is unusually long</source>
        <translation>um álbum é longo fora do comum</translation>
    </message>
    <message>
        <source>{count} albums are unusually long</source>
        <translation>{count} álbuns são longos fora do comum</translation>
    </message>
    <message>
        <source>one album has a single track; it has no transition</source>
        <translation>um álbum tem uma só faixa; não tem transição</translation>
    </message>
    <message>
        <source>the header stands again in one row; it is skipped</source>
        <translation>o cabeçalho se repete em uma linha; ela é pulada</translation>
    </message>
    <message>
        <source>the file is not written in UTF-8; it was read as {detail}</source>
        <translation>o arquivo não está em UTF-8; foi lido como {detail}</translation>
    </message>
    <message>
        <source>{count} files are not written in UTF-8; they were read as {detail}</source>
        <translation>{count} arquivos não estão em UTF-8; foram lidos como {detail}</translation>
    </message>
    <message>
        <source>numbers are written with a decimal comma in {count} files and were read so</source>
        <translation>os números usam vírgula decimal em {count} arquivos e foram lidos assim</translation>
    </message>
    <message>
        <source>one file holds no tracks and was passed over: {detail}</source>
        <translation>um arquivo não tem faixas e foi pulado: {detail}</translation>
    </message>
    <message>
        <source>{count} files hold no tracks and were passed over, the first is {detail}</source>
        <translation>{count} arquivos não têm faixas e foram pulados, o primeiro é {detail}</translation>
    </message>
    <message>
        <source>one document belongs to a track that no table names ({detail}); it is not used</source>
        <translation>um documento pertence a uma faixa que nenhuma tabela cita ({detail}); não é usado</translation>
    </message>
    <message>
        <source>{count} documents belong to tracks that no table names (the first is {detail}); they are not used</source>
        <translation>{count} documentos pertencem a faixas que nenhuma tabela cita (o primeiro é {detail}); não são usados</translation>
    </message>
    <message>
        <source>one document is null where a track&apos;s values should be; it is not used</source>
        <translation>um documento é nulo onde deveriam estar os valores de uma faixa; não é usado</translation>
    </message>
    <message>
        <source>{count} documents are null where a track&apos;s values should be; they are not used</source>
        <translation>{count} documentos são nulos onde deveriam estar os valores de uma faixa; não são usados</translation>
    </message>
    <message>
        <source>one analysis is not used, since the table has observations of its own: {detail}</source>
        <translation>uma análise não é usada, pois a tabela tem observações próprias: {detail}</translation>
    </message>
    <message>
        <source>{count} analyses are not used, since the table has observations of its own, the first is {detail}</source>
        <translation>{count} análises não são usadas, pois a tabela tem observações próprias, a primeira é {detail}</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it and let the mean stand in.</source>
        <translation>Deixe o álbum de fora, ou mantenha-o com a média no lugar.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them and let the mean stand in.</source>
        <translation>Deixe os álbuns de fora, ou mantenha-os com a média no lugar.</translation>
    </message>
    <message>
        <source>Nothing can be done here but to complete the file.</source>
        <translation>Aqui nada se pode fazer além de completar o arquivo.</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it as it is.</source>
        <translation>Deixe o álbum de fora, ou mantenha-o como está.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them as they are.</source>
        <translation>Deixe os álbuns de fora, ou mantenha-os como estão.</translation>
    </message>
    <message>
        <source>Leave the incomplete albums out, or keep them and take the hole for a transition.</source>
        <translation>Deixe os álbuns incompletos de fora, ou mantenha-os e tome o buraco por uma transição.</translation>
    </message>
    <message>
        <source>Leave the repeated rows out, or keep them as tracks of their own.</source>
        <translation>Deixe as linhas repetidas de fora, ou mantenha-as como faixas próprias.</translation>
    </message>
    <message>
        <source>Leave the copies out, or compare them and decide pair by pair.</source>
        <translation>Deixe as cópias de fora, ou compare-as e decida par a par.</translation>
    </message>
    <message>
        <source>Leave the other editions out, or compare them and decide pair by pair.</source>
        <translation>Deixe as outras edições de fora, ou compare-as e decida par a par.</translation>
    </message>
    <message>
        <source>Leave it out, keep it, or set the longest album that is used.</source>
        <translation>Deixe-o de fora, mantenha-o, ou defina o álbum mais longo a usar.</translation>
    </message>
    <message>
        <source>Leave them out, keep them, or set the longest album that is used.</source>
        <translation>Deixe-os de fora, mantenha-os, ou defina o álbum mais longo a usar.</translation>
    </message>
    <message>
        <source>Nothing is lost by leaving them out: there is no next track.</source>
        <translation>Nada se perde ao deixá-los de fora: não há próxima faixa.</translation>
    </message>
    <message>
        <source>Ignore the column.</source>
        <translation>Ignore a coluna.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>Nothing need be done, or ignore the column.</source>
        <translation>Nada precisa ser feito, ou ignore a coluna.</translation>
    </message>
    <message>
        <source>Look at the names: if letters are wrong, save the file as UTF-8.</source>
        <translation>Veja os nomes: se houver letras erradas, salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>Look at the numbers: nothing need be done if they are right.</source>
        <translation>Veja os números: nada precisa ser feito se estiverem certos.</translation>
    </message>
    <message>
        <source>Nothing need be done if it has nothing to do with music.</source>
        <translation>Nada precisa ser feito se não tiver a ver com música.</translation>
    </message>
    <message>
        <source>Nothing need be done: the source had no values for these tracks.</source>
        <translation>Nada precisa ser feito: a fonte não tinha valores para estas faixas.</translation>
    </message>
    <message>
        <source>Take the start column out of the table if the analyses should count.</source>
        <translation>Tire da tabela a coluna de início se as análises devem contar.</translation>
    </message>
    <message>
        <source>too short: one track</source>
        <translation>curto demais: uma faixa</translation>
    </message>
    <message>
        <source>too long: one track</source>
        <translation>longo demais: uma faixa</translation>
    </message>
    <message>
        <source>the loss is no longer a number ({detail}); likely cause: {expected}. Expected a finite loss</source>
        <translation>a perda já não é um número ({detail}); causa provável: {expected}. Esperava-se uma perda finita</translation>
    </message>
    <message>
        <source>the loss is no longer a number. Expected a finite loss: a smaller learning rate often helps</source>
        <translation>a perda já não é um número. Esperava-se uma perda finita: uma taxa de aprendizado menor costuma ajudar</translation>
    </message>
    <message>
        <source>these documents tell of tracks ({detail}), but not on which album they are; expected beside them a table with the columns {expected}</source>
        <translation>estes documentos falam de faixas ({detail}), mas não dizem em que álbum elas estão; esperava-se ao lado deles uma tabela com as colunas {expected}</translation>
    </message>
    <message>
        <source>these documents tell of tracks, but not on which album they are; expected a table beside them</source>
        <translation>estes documentos falam de faixas, mas não dizem em que álbum elas estão; esperava-se uma tabela ao lado deles</translation>
    </message>
    <message>
        <source>holds words</source>
        <translation>contém palavras</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read in its place</source>
        <translation>&apos;%1&apos; é lida em seu lugar</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>não tem valor</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como você indicou</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row; what is empty is left out of every mean</source>
        <translation>&apos;{column}&apos; está vazia em uma linha; o que está vazio fica fora de toda média</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows; what is empty is left out of every mean</source>
        <translation>&apos;{column}&apos; está vazia em {count} linhas; o que está vazio fica fora de toda média</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in one album ({detail}) than in the others; units are never mixed, so it is left out</source>
        <translation>&apos;{column}&apos; está em outra unidade em um álbum ({detail}), diferente dos demais; unidades nunca são misturadas, então ele fica de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in {count} albums (the first is {detail}) than in the others; units are never mixed, so they are left out</source>
        <translation>&apos;{column}&apos; está em outra unidade em {count} álbuns (o primeiro é {detail}), diferente dos demais; unidades nunca são misturadas, então eles ficam de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in percent, 0 to 100, where 0 to 1 is usual; it is read as it stands</source>
        <translation>&apos;{column}&apos; está em porcentagem, de 0 a 100, onde o usual é de 0 a 1; é lida como está</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is beyond 16,777,216 in one row ({detail}); of such numbers about seven digits are kept</source>
        <translation>&apos;{column}&apos; passa de 16.777.216 em uma linha ({detail}); de números assim guardam-se cerca de sete dígitos</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is beyond 16,777,216 in {count} rows (the first is {detail}); of such numbers about seven digits are kept</source>
        <translation>&apos;{column}&apos; passa de 16.777.216 em {count} linhas (o primeiro valor é {detail}); de números assim guardam-se cerca de sete dígitos</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in one row (&apos;{detail}&apos;); it counts as empty</source>
        <translation>&apos;{column}&apos; não é número em uma linha (&apos;{detail}&apos;); conta como vazia</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in {count} rows (the first is &apos;{detail}&apos;); these count as empty</source>
        <translation>&apos;{column}&apos; não é número em {count} linhas (o primeiro valor é &apos;{detail}&apos;); contam como vazias</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in one row (&apos;{detail}&apos;); the row cannot be placed and is left out</source>
        <translation>&apos;{column}&apos; não é número em uma linha (&apos;{detail}&apos;); a linha não pode ser situada e fica de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is no number in {count} rows (the first is &apos;{detail}&apos;); these cannot be placed and are left out</source>
        <translation>&apos;{column}&apos; não é número em {count} linhas (o primeiro valor é &apos;{detail}&apos;); elas não podem ser situadas e ficam de fora</translation>
    </message>
    <message>
        <source>one row has {detail} fields, more or fewer than the header; it is left out</source>
        <translation>uma linha tem {detail} campos, mais ou menos que o cabeçalho; ela fica de fora</translation>
    </message>
    <message>
        <source>{count} rows have more or fewer fields than the header (the first has {detail}); they are left out</source>
        <translation>{count} linhas têm mais ou menos campos que o cabeçalho (a primeira tem {detail}); elas ficam de fora</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used, since &apos;{detail}&apos; is read for the same thing</source>
        <translation>a coluna &apos;{column}&apos; não é usada, pois &apos;{detail}&apos; é lida para a mesma coisa</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used in {count} files, since &apos;{detail}&apos; is read for the same thing</source>
        <translation>a coluna &apos;{column}&apos; não é usada em {count} arquivos, pois &apos;{detail}&apos; é lida para a mesma coisa</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used: one of its cells is words (&apos;{detail}&apos;), which is as many as are numbers or more</source>
        <translation>a coluna &apos;{column}&apos; não é usada: uma das suas células contém palavras (&apos;{detail}&apos;), e as que contêm números não são mais que isso</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not used: {count} of its cells are words (the first is &apos;{detail}&apos;), as many as are numbers or more</source>
        <translation>a coluna &apos;{column}&apos; não é usada: {count} das suas células contêm palavras (a primeira é &apos;{detail}&apos;), e as que contêm números não são mais que isso</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has one window where others have {detail}; it stands in all of theirs</source>
        <translation>&apos;{column}&apos; tem uma janela onde outras têm {detail}; ela vale para todas as janelas das outras</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has {count} windows where others have {detail}; they are stretched over theirs</source>
        <translation>&apos;{column}&apos; tem {count} janelas onde outras têm {detail}; elas são esticadas sobre as das outras</translation>
    </message>
    <message>
        <source>a document says something else of &apos;{column}&apos; than the table does in one row ({detail}); the table is believed</source>
        <translation>um documento diz de &apos;{column}&apos; algo diferente do que diz a tabela em uma linha ({detail}); vale a tabela</translation>
    </message>
    <message>
        <source>documents say something else of &apos;{column}&apos; than the table does in {count} rows (the first is {detail}); the table is believed</source>
        <translation>documentos dizem de &apos;{column}&apos; algo diferente do que diz a tabela em {count} linhas (a primeira é {detail}); vale a tabela</translation>
    </message>
    <message>
        <source>one document speaks of a track that another one spoke of before ({detail}); the first is read</source>
        <translation>um documento fala de uma faixa de que outro já falou ({detail}); o primeiro é lido</translation>
    </message>
    <message>
        <source>{count} documents speak of tracks that others spoke of before (the first is {detail}); of each the first is read</source>
        <translation>{count} documentos falam de faixas de que outros já falaram (a primeira é {detail}); de cada uma é lido o primeiro</translation>
    </message>
    <message>
        <source>Fill it in where copies should be found: an album without an artist is compared with no other, and no split by artist knows it.</source>
        <translation>Preencha onde cópias devem ser encontradas: um álbum sem artista não é comparado com nenhum outro, e nenhuma separação por artista o reconhece.</translation>
    </message>
    <message>
        <source>Fill it in where copies should be found: an album without a name is compared with no other.</source>
        <translation>Preencha onde cópias devem ser encontradas: um álbum sem nome não é comparado com nenhum outro.</translation>
    </message>
    <message>
        <source>Nothing need be done if these are the first disc, as which an empty disc counts.</source>
        <translation>Nada precisa ser feito se este for o primeiro disco: um disco vazio conta como tal.</translation>
    </message>
    <message>
        <source>Nothing need be done, unless documents should be joined: a track without an id gets none.</source>
        <translation>Nada precisa ser feito, a menos que se queira juntar documentos: uma faixa sem id não recebe nenhum.</translation>
    </message>
    <message>
        <source>Nothing need be done: among copies an album without a date counts as the latest.</source>
        <translation>Nada precisa ser feito: entre cópias, um álbum sem data conta como o mais recente.</translation>
    </message>
    <message>
        <source>Write it in one unit, or ignore the column: then the albums stay.</source>
        <translation>Escreva-a em uma só unidade, ou ignore a coluna: então os álbuns ficam.</translation>
    </message>
    <message>
        <source>Write it in one unit in all files, or ignore the column.</source>
        <translation>Escreva-a em uma só unidade em todos os arquivos, ou ignore a coluna.</translation>
    </message>
    <message>
        <source>Nothing need be done if all of it is in percent.</source>
        <translation>Nada precisa ser feito se tudo estiver em porcentagem.</translation>
    </message>
    <message>
        <source>Ignore the column if it is no measurement.</source>
        <translation>Ignore a coluna se não for uma medida.</translation>
    </message>
    <message>
        <source>Correct these cells in the file if they should count.</source>
        <translation>Corrija estas células no arquivo se elas devem contar.</translation>
    </message>
    <message>
        <source>Correct these rows in the file if they should count.</source>
        <translation>Corrija estas linhas no arquivo se elas devem contar.</translation>
    </message>
    <message>
        <source>Look at the first of them: often a name with a comma needs quotes.</source>
        <translation>Veja a primeira delas: muitas vezes um nome com vírgula precisa de aspas.</translation>
    </message>
    <message>
        <source>Nothing need be done; with File &gt; Import you can say which of the two is read.</source>
        <translation>Nada precisa ser feito; em Arquivo &gt; Importar você pode dizer qual das duas é lida.</translation>
    </message>
    <message>
        <source>Correct the words if it should be a number to learn from.</source>
        <translation>Corrija as palavras se ela deve ser um número com que aprender.</translation>
    </message>
    <message>
        <source>Nothing need be done if its windows cover the whole track.</source>
        <translation>Nada precisa ser feito se as suas janelas cobrem a faixa inteira.</translation>
    </message>
    <message>
        <source>Find out which is right, and take the other out.</source>
        <translation>Descubra qual está certo e tire o outro.</translation>
    </message>
    <message>
        <source>Take the documents out that should not count.</source>
        <translation>Tire os documentos que não devem contar.</translation>
    </message>
    <message>
        <source>&apos;{detail}&apos; is written in another unit than in the other albums</source>
        <translation>&apos;{detail}&apos; está em outra unidade, diferente da dos demais álbuns</translation>
    </message>
    <message>
        <source>pitch class</source>
        <translation>classe de altura</translation>
    </message>
    <message>
        <source>major/minor</source>
        <translation>maior/menor</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>tempos</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in one row, which is taken as disc 1</source>
        <translation>&apos;{column}&apos; está vazia em uma linha, que é tomada como disco 1</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is empty in {count} rows, which are taken as disc 1</source>
        <translation>&apos;{column}&apos; está vazia em {count} linhas, que são tomadas como disco 1</translation>
    </message>
    <message>
        <source>one row says something else of a track that stood before; the first one stays</source>
        <translation>uma linha diz outra coisa de uma faixa que já apareceu; a primeira fica</translation>
    </message>
    <message>
        <source>{count} rows say something else of tracks that stood before; the first one stays</source>
        <translation>{count} linhas dizem outra coisa de faixas que já apareceram; a primeira fica</translation>
    </message>
    <message>
        <source>the unit of &apos;{column}&apos; was not recognised (the first value is {detail}): it is neither dB nor 0 to 1; it is read as it stands</source>
        <translation>a unidade de &apos;{column}&apos; não foi reconhecida (o primeiro valor é {detail}): não é dB nem de 0 a 1; é lida como está</translation>
    </message>
    <message>
        <source>one track has another number of windows than {detail}, which most have; its windows are stretched, its own value is their mean as they are</source>
        <translation>uma faixa tem um número de janelas diferente de {detail}, que é o da maioria; suas janelas são esticadas, seu próprio valor é a média delas como estão</translation>
    </message>
    <message>
        <source>{count} tracks have another number of windows than {detail}, which most have; their windows are stretched, their own values are the means as they are</source>
        <translation>{count} faixas têm um número de janelas diferente de {detail}, que é o da maioria; suas janelas são esticadas, seus próprios valores são as médias delas como estão</translation>
    </message>
    <message>
        <source>Look at these rows: an observation without a start stays between its neighbours of the file, and is left out of windows of equal time.</source>
        <translation>Olhe estas linhas: uma observação sem início fica entre suas vizinhas do arquivo e fora das janelas de tempo igual.</translation>
    </message>
    <message>
        <source>Name the unit in the header, as loudness_db, or ignore the column.</source>
        <translation>Indique a unidade no cabeçalho, como loudness_db, ou ignore a coluna.</translation>
    </message>
    <message>
        <source>Nothing need be done if the windows of each track cover all of it.</source>
        <translation>Nada precisa ser feito se as janelas de cada faixa a cobrirem por inteiro.</translation>
    </message>
    <message>
        <source>one field, more or fewer than the header has</source>
        <translation>um campo, mais ou menos do que o cabeçalho tem</translation>
    </message>
    <message>
        <source>{detail} fields, more or fewer than the header has</source>
        <translation>{detail} campos, mais ou menos do que o cabeçalho tem</translation>
    </message>
    <message>
        <source>its disc is no number</source>
        <translation>seu disco não é um número</translation>
    </message>
    <message>
        <source>another document speaks of the same track: {detail}</source>
        <translation>outro documento fala da mesma faixa: {detail}</translation>
    </message>
    <message>
        <source>no table names the track of this document: {detail}</source>
        <translation>nenhuma tabela cita a faixa deste documento: {detail}</translation>
    </message>
    <message>
        <source>the file holds no tracks</source>
        <translation>o arquivo não contém faixas</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos; here, while line {against} has &apos;{expected}&apos;: a decimal point and a decimal comma, or parted thousands; expected one mark throughout, or the column left out with File &gt; Import</source>
        <translation>&apos;{column}&apos; é &apos;{detail}&apos; aqui, enquanto a linha {against} tem &apos;{expected}&apos;: ponto decimal e vírgula decimal, ou milhares separados; esperava-se um só sinal em tudo, ou a coluna deixada de fora em Arquivo &gt; Importar</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is &apos;{detail}&apos;, and elsewhere decimals have the other mark; expected one mark throughout</source>
        <translation>&apos;{column}&apos; é &apos;{detail}&apos;, e em outros lugares os decimais têm o outro sinal; esperava-se um só sinal em tudo</translation>
    </message>
    <message>
        <source>none of the analyses belongs to a track of the table (the first is taken for the track &apos;{detail}&apos;); where a document holds no track id its file&apos;s name is taken for it, so expected files named as the {expected} of the table</source>
        <translation>nenhuma das análises pertence a uma faixa da tabela (a primeira é tomada pela faixa &apos;{detail}&apos;); onde um documento não tem id da faixa, vale o nome do arquivo, então esperavam-se arquivos com os nomes de {expected} da tabela</translation>
    </message>
    <message>
        <source>none of the analyses belongs to a track of the table; expected files named as its track ids</source>
        <translation>nenhuma das análises pertence a uma faixa da tabela; esperavam-se arquivos com os nomes dos ids das faixas dela</translation>
    </message>
    <message>
        <source>no measurement: an id, a link, a date, a yes or no, a row number, or without a name</source>
        <translation>não é medida: um id, um link, uma data, um sim ou não, um número de linha, ou sem nome</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; should be one value a track, and one row says something else than the track&apos;s first row ({detail}); the mean of its rows is taken</source>
        <translation>&apos;{column}&apos; deveria ter um só valor por faixa, e uma linha diz algo diferente da primeira linha da faixa ({detail}); vale a média das suas linhas</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; should be one value a track, and {count} rows say something else than their track&apos;s first row (the first is {detail}); the mean of a track&apos;s rows is taken</source>
        <translation>&apos;{column}&apos; deveria ter um só valor por faixa, e {count} linhas dizem algo diferente da primeira linha da sua faixa (a primeira é {detail}); vale a média das linhas de cada faixa</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in a second file; units are never mixed, so one row of it counts as empty, and an album that stands in such a table is left out</source>
        <translation>&apos;{column}&apos; está em outra unidade em um segundo arquivo; unidades nunca são misturadas, então uma linha dela conta como vazia, e um álbum que esteja em tal tabela fica de fora</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is written in another unit in a second file; units are never mixed, so {count} rows of it count as empty, and albums that stand in such a table are left out</source>
        <translation>&apos;{column}&apos; está em outra unidade em um segundo arquivo; unidades nunca são misturadas, então {count} linhas dela contam como vazias, e álbuns que estejam em tal tabela ficam de fora</translation>
    </message>
    <message>
        <source>text stands behind a closing quote in one cell ({detail}); it was read as it lies</source>
        <translation>há texto depois de aspas de fechamento em uma célula ({detail}); ela foi lida como está</translation>
    </message>
    <message>
        <source>text stands behind a closing quote in {count} cells (the first is {detail}); they were read as they lie</source>
        <translation>há texto depois de aspas de fechamento em {count} células (a primeira é {detail}); elas foram lidas como estão</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos;, though other columns have this window; it is empty in every track, and the mean of the track&apos;s other windows stands in</source>
        <translation>não há coluna &apos;{column}&apos;, embora outras colunas tenham esta janela; ela fica vazia em todas as faixas, e vale em seu lugar a média das outras janelas da faixa</translation>
    </message>
    <message>
        <source>there is no column &apos;{column}&apos; and {count} such columns in all, though other columns have these windows; they are empty in every track, and the mean of the track&apos;s other windows stands in</source>
        <translation>não há coluna &apos;{column}&apos;, e são {count} colunas assim ao todo, embora outras colunas tenham estas janelas; elas ficam vazias em todas as faixas, e vale em seu lugar a média das outras janelas da faixa</translation>
    </message>
    <message>
        <source>no window is called &apos;{column}&apos;; the windows that there are count as 1 to {detail}, in their order</source>
        <translation>nenhuma janela se chama &apos;{column}&apos;; as janelas que existem contam como 1 a {detail}, na sua ordem</translation>
    </message>
    <message>
        <source>no window is called &apos;{column}&apos;, and {count} numbers of windows are missing in all; the windows that there are count as 1 to {detail}, in their order</source>
        <translation>nenhuma janela se chama &apos;{column}&apos;, e faltam {count} números de janelas ao todo; as janelas que existem contam como 1 a {detail}, na sua ordem</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all in one track; it goes in with the mean of the training tracks, and so do the running sums from there to the album&apos;s end</source>
        <translation>&apos;{column}&apos; não tem valor algum em uma faixa; ela entra com a média das faixas de treino, e assim também as somas correntes dali até o fim do álbum</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has no value at all in {count} tracks; they go in with the mean of the training tracks, and so do the running sums from there to an album&apos;s end</source>
        <translation>&apos;{column}&apos; não tem valor algum em {count} faixas; elas entram com a média das faixas de treino, e assim também as somas correntes dali até o fim do álbum</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is infinite or too large in one row ({detail}); it counts as empty</source>
        <translation>&apos;{column}&apos; é infinita ou grande demais em uma linha ({detail}); conta como vazia</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is infinite or too large in {count} rows (the first is {detail}); these count as empty</source>
        <translation>&apos;{column}&apos; é infinita ou grande demais em {count} linhas (o primeiro valor é {detail}); contam como vazias</translation>
    </message>
    <message>
        <source>one line is not written in UTF-8 as the others are; it was read as {detail}</source>
        <translation>uma linha não está em UTF-8 como as outras; foi lida como {detail}</translation>
    </message>
    <message>
        <source>{count} lines are not written in UTF-8 as the others are; they were read as {detail}</source>
        <translation>{count} linhas não estão em UTF-8 como as outras; foram lidas como {detail}</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the other decimal mark than the rest of the file in one row (&apos;{detail}&apos;), and was read so</source>
        <translation>&apos;{column}&apos; tem em uma linha (&apos;{detail}&apos;) o outro sinal decimal, diferente do resto do arquivo, e foi lida assim</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has the other decimal mark than the rest of the file in {count} rows (the first is &apos;{detail}&apos;), and was read so</source>
        <translation>&apos;{column}&apos; tem em {count} linhas (o primeiro valor é &apos;{detail}&apos;) o outro sinal decimal, diferente do resto do arquivo, e foi lida assim</translation>
    </message>
    <message>
        <source>no column holds numbers to learn from</source>
        <translation>nenhuma coluna contém números com que aprender</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not the sum of its values along the album in one track ({detail}); sums are computed again from the values</source>
        <translation>&apos;{column}&apos; não é a soma dos seus valores ao longo do álbum em uma faixa ({detail}); as somas são recalculadas a partir dos valores</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; is not the sum of its values along the album in {count} tracks (the first: {detail}); sums are computed again from the values</source>
        <translation>&apos;{column}&apos; não é a soma dos seus valores ao longo do álbum em {count} faixas (a primeira: {detail}); as somas são recalculadas a partir dos valores</translation>
    </message>
    <message>
        <source>Leave the album out, or keep it with the mean; better, correct the file.</source>
        <translation>Deixe o álbum de fora, ou mantenha-o com a média; melhor ainda, corrija o arquivo.</translation>
    </message>
    <message>
        <source>Leave their albums out, or keep them with the mean; better, correct the file.</source>
        <translation>Deixe os álbuns de fora, ou mantenha-os com a média; melhor ainda, corrija o arquivo.</translation>
    </message>
    <message>
        <source>Leave these rows out, or keep them too; better, find out which row is right and take the other out of the file.</source>
        <translation>Deixe estas linhas de fora, ou mantenha-as também; melhor ainda, descubra qual linha está certa e tire a outra do arquivo.</translation>
    </message>
    <message>
        <source>Look at the first of them: a quote inside a quoted field is written twice.</source>
        <translation>Veja a primeira delas: aspas dentro de um campo entre aspas são escritas duas vezes.</translation>
    </message>
    <message>
        <source>Add the column to the file, or ignore the columns of its other windows.</source>
        <translation>Acrescente a coluna ao arquivo, ou ignore as colunas das suas outras janelas.</translation>
    </message>
    <message>
        <source>Nothing need be done if they cover the whole track; else add the columns to the file.</source>
        <translation>Nada precisa ser feito se elas cobrem a faixa inteira; senão, acrescente as colunas ao arquivo.</translation>
    </message>
    <message>
        <source>Look at the first of them: if its letters are wrong, save the file as UTF-8.</source>
        <translation>Veja o primeiro deles: se houver letras erradas, salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>Look at the numbers: nothing need be done if they are right, else ignore the column.</source>
        <translation>Veja os números: nada precisa ser feito se estiverem certos; senão, ignore a coluna.</translation>
    </message>
    <message>
        <source>Add measurements as valence, energy, loudness or tempo, or say with File &gt; Import which column is one.</source>
        <translation>Acrescente medidas como valence, energy, loudness ou tempo, ou diga em Arquivo &gt; Importar que coluna é uma delas.</translation>
    </message>
    <message>
        <source>Find out which is right: nothing need be done if these are not meant to be sums from the album&apos;s first track.</source>
        <translation>Descubra o que está certo: nada precisa ser feito se não for para serem somas desde a primeira faixa do álbum.</translation>
    </message>
    <message>
        <source>Add the tracks to the table that says on which album they are; where a document holds no track id, name its file after it.</source>
        <translation>Acrescente as faixas à tabela que diz em que álbum elas estão; se um documento não contém id da faixa, dê esse id como nome ao arquivo.</translation>
    </message>
    <message>
        <source>one element among the records is none ({detail}); it is not used</source>
        <translation>um elemento entre os registros não é um registro ({detail}); ele não é usado</translation>
    </message>
    <message>
        <source>{count} elements among the records are none (the first: {detail}); they are not used</source>
        <translation>{count} elementos entre os registros não são registros (o primeiro: {detail}); eles não são usados</translation>
    </message>
    <message>
        <source>Look at the first of them: a record is an object that holds its track&apos;s id.</source>
        <translation>Veja o primeiro deles: um registro é um objeto que contém o id da faixa.</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has a decimal comma among points, or a point among commas, in one row (&apos;{detail}&apos;); what was meant is not certain, so it counts as empty</source>
        <translation>&apos;{column}&apos; tem uma vírgula decimal entre pontos, ou um ponto entre vírgulas, em uma linha (&apos;{detail}&apos;); não é certo o que se quis dizer, por isso conta como vazia</translation>
    </message>
    <message>
        <source>&apos;{column}&apos; has decimal commas among points, or points among commas, in {count} rows (the first is &apos;{detail}&apos;); what was meant is not certain, so these count as empty</source>
        <translation>&apos;{column}&apos; tem vírgulas decimais entre pontos, ou pontos entre vírgulas, em {count} linhas (o primeiro valor é &apos;{detail}&apos;); não é certo o que se quis dizer, por isso contam como vazias</translation>
    </message>
    <message>
        <source>one line holds a character that its encoding does not have; a question mark in a box stands in its place</source>
        <translation>uma linha tem um caractere que a sua codificação não tem; em seu lugar está um ponto de interrogação em um quadro</translation>
    </message>
    <message>
        <source>{count} lines hold characters that their encoding does not have; a question mark in a box stands in their place</source>
        <translation>{count} linhas têm caracteres que a sua codificação não tem; em seu lugar está um ponto de interrogação em um quadro</translation>
    </message>
    <message>
        <source>Write them with the mark that the column has if they should count.</source>
        <translation>Escreva-os com o sinal decimal da coluna se devem contar.</translation>
    </message>
    <message>
        <source>Look at the first of them: albums are told apart by their ids, and names with such a mark may not find their copies.</source>
        <translation>Veja o primeiro: os álbuns se distinguem pelos identificadores, e um nome com tal sinal pode não encontrar sua cópia.</translation>
    </message>
    <message>
        <source>; the same holds of %1</source>
        <translation>; o mesmo vale para %1</translation>
    </message>
    <message>
        <source>; the same holds of %1 and %2 more</source>
        <translation>; o mesmo vale para %1 e mais %2</translation>
    </message>
    <message>
        <source>this is not a table of tracks (recognised as {detail}); expected CSV, TSV or Spotify JSON with one track or section a row</source>
        <translation>isto não é uma tabela de faixas (reconhecido: {detail}); esperava-se CSV, TSV ou JSON do Spotify com uma faixa ou seção por linha</translation>
    </message>
    <message>
        <source>the values of &apos;{column}&apos; (the first is {detail}) speak against the unit in its name; the name is believed</source>
        <translation>os valores de &apos;{column}&apos; (o primeiro é {detail}) contradizem a unidade em seu nome; vale o nome</translation>
    </message>
    <message>
        <source>one row tells of a track that no table of tracks names ({detail}); it is not used</source>
        <translation>uma linha fala de uma faixa que nenhuma tabela de faixas nomeia ({detail}); não é usada</translation>
    </message>
    <message>
        <source>{count} rows tell of tracks that no table of tracks names (the first is {detail}); they are not used</source>
        <translation>{count} linhas falam de faixas que nenhuma tabela de faixas nomeia (a primeira é {detail}); não são usadas</translation>
    </message>
    <message>
        <source>Correct the name of the column in the file: nothing that is learnt changes, but the unit that is shown is wrong.</source>
        <translation>Corrija o nome da coluna no arquivo: nada muda no que se aprende, mas a unidade mostrada está errada.</translation>
    </message>
    <message>
        <source>Add the tracks to the table that says on which album they are.</source>
        <translation>Acrescente as faixas à tabela que diz em que álbum estão.</translation>
    </message>
    <message>
        <source>{command} (process {process} on {host}) has been writing this since {since}; expected something that nobody else writes, so wait for it or choose another name</source>
        <translation>{command} (processo {process} em {host}) está gravando isto desde {since}; esperava-se algo que ninguém mais grave, então espere que termine ou escolha outro nome</translation>
    </message>
    <message>
        <source>another process is writing this; expected something that nobody else writes, so wait for it or choose another name</source>
        <translation>outro processo está gravando isto; esperava-se algo que ninguém mais grave, então espere que termine ou escolha outro nome</translation>
    </message>
    <message>
        <source>stopped as you asked; epochs that are kept and can be gone on from: {detail}</source>
        <translation>parado como você pediu; épocas guardadas das quais se pode continuar: {detail}</translation>
    </message>
    <message>
        <source>no album to learn from has {expected} tracks; expected one that has: the order of fewer is not scored</source>
        <translation>nenhum álbum de treino tem {expected} faixas; esperava-se um que tivesse: a ordem de menos faixas não é pontuada</translation>
    </message>
    <message>
        <source>no album to learn from has enough tracks; expected one whose order can be scored</source>
        <translation>nenhum álbum de treino tem faixas bastantes; esperava-se um cuja ordem possa ser pontuada</translation>
    </message>
    <message>
        <source>none of the {detail} albums can be scored: each has fewer than {expected} tracks, or the run learnt from its artist; expected others</source>
        <translation>nenhum dos {detail} álbuns pode ser pontuado: cada um tem menos de {expected} faixas, ou a execução aprendeu com o artista dele; esperavam-se outros</translation>
    </message>
    <message>
        <source>none of the albums can be scored; expected longer ones, by artists that the run did not learn from</source>
        <translation>nenhum dos álbuns pode ser pontuado; esperavam-se mais longos, de artistas com que a execução não aprendeu</translation>
    </message>
    <message>
        <source>this run scores the order of whole albums and predicts no directions; expected a run of another preset, or `segue evaluate` for its figures</source>
        <translation>esta execução pontua a ordem de álbuns inteiros e não prevê direções; esperava-se uma de outro preset, ou `segue evaluate` para os seus números</translation>
    </message>
</context>
<context>
    <name>segue::app::ActionPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Digite um comando</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>segue::app::CloseQuestion</name>
    <message>
        <source>Training goes on</source>
        <translation>Treino em curso</translation>
    </message>
    <message>
        <source>A training goes on. What should become of it?</source>
        <translation>Há um treino em curso. O que fazer com ele?</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Salvar e fechar</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>&amp;Descartar e fechar</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>Keep the best network so far, then close</source>
        <translation>Guardar a melhor rede até aqui e fechar</translation>
    </message>
    <message>
        <source>Throw this run away, then close</source>
        <translation>Jogar fora esta execução e fechar</translation>
    </message>
    <message>
        <source>Go on training (Esc)</source>
        <translation>Continuar o treino (Esc)</translation>
    </message>
    <message>
        <source>Files are being written</source>
        <translation>Gravando arquivos</translation>
    </message>
    <message>
        <source>Files are still being written. What should become of them?</source>
        <translation>Arquivos ainda estão sendo gravados. O que fazer com eles?</translation>
    </message>
    <message>
        <source>&amp;Write them and close</source>
        <translation>&amp;Gravar e fechar</translation>
    </message>
    <message>
        <source>Write the rest, then close</source>
        <translation>Gravar o restante e fechar</translation>
    </message>
    <message>
        <source>&amp;Leave them out and close</source>
        <translation>&amp;Deixar de fora e fechar</translation>
    </message>
    <message>
        <source>Only the files that are written already stay</source>
        <translation>Ficam só os arquivos já gravados</translation>
    </message>
    <message>
        <source>Go on writing (Esc)</source>
        <translation>Continuar gravando (Esc)</translation>
    </message>
    <message>
        <source>An analysis runs</source>
        <translation>Uma análise está em andamento</translation>
    </message>
    <message>
        <source>An analysis runs. What it gives lasts as long as the window.</source>
        <translation>Uma análise está em andamento. O resultado dura só enquanto a janela estiver aberta.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>End the analysis and close</source>
        <translation>Encerrar a análise e fechar</translation>
    </message>
    <message>
        <source>Let it go on (Esc)</source>
        <translation>Deixar continuar (Esc)</translation>
    </message>
</context>
<context>
    <name>segue::app::MainWindow</name>
    <message>
        <source>Segue</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>A training goes on. Stop it first, then open another file.</source>
        <translation>Há um treino em curso. Pare-o primeiro e depois abra outro arquivo.</translation>
    </message>
    <message>
        <source>This is the synthetic sample: no real music. Look around, then start training on the Train page (Ctrl+4, F5).</source>
        <translation>Esta é a amostra sintética: nenhuma música real. Olhe à vontade e depois comece o treino na página Treinar (Ctrl+4, F5).</translation>
    </message>
    <message>
        <source>Open a dataset or a run</source>
        <translation>Abrir um conjunto de dados ou uma execução</translation>
    </message>
    <message>
        <source>Open a folder of documents as one dataset</source>
        <translation>Abrir uma pasta de documentos como um conjunto de dados</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Salvar a execução</translation>
    </message>
    <message>
        <source>Segue run (*.segue)</source>
        <translation>Execução do Segue (*.segue)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Export everything into a folder</source>
        <translation>Exportar tudo para uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n arquivo gravado em %1.</numerusform>
            <numerusform>%n arquivos gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover the run of %1? It was interrupted before its last epoch.</source>
        <translation>Recuperar a execução de %1? Ela foi interrompida antes da última época.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Import a dataset</source>
        <translation>Importar um conjunto de dados</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)</source>
        <translation>Dados (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the columns...</source>
        <translation>Escolher as colunas...</translation>
    </message>
    <message>
        <source>Datasets and runs (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip *.segue);;Pictures of runs (*.png *.svg *.pdf);;All files (*)</source>
        <translation>Dados e execuções (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip *.segue);;Imagens de execuções (*.png *.svg *.pdf);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of documents as one dataset</source>
        <translation>Importar uma pasta de documentos como um conjunto de dados</translation>
    </message>
    <message>
        <source>%1 is a picture, but no run is named in it; expected one that Segue saved.</source>
        <translation>%1 é uma imagem, mas não cita nenhuma execução; esperava-se uma salva pelo Segue.</translation>
    </message>
    <message>
        <source>%1 comes from the run %2, which is neither beside it nor among the kept runs. Open the run file itself.</source>
        <translation>%1 vem da execução %2, que não está na mesma pasta nem entre as execuções guardadas. Abra o próprio arquivo da execução.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2...</source>
        <translation>Gravando o arquivo %1 de %2...</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) were written to %1.</source>
        <translation>
            <numerusform>Parado: %n arquivo foi gravado em %1.</numerusform>
            <numerusform>Parado: %n arquivos foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the data...</source>
        <translation>Localizar os dados...</translation>
    </message>
    <message>
        <source>No epoch was finished yet, so there is nothing to keep.</source>
        <translation>Nenhuma época tinha terminado, então não há nada para manter.</translation>
    </message>
    <message>
        <source>Discarded. Until Segue is closed, Ctrl+Z brings the run back.</source>
        <translation>Descartada. Até fechar o Segue, Ctrl+Z traz a execução de volta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ended before it went on: the run stays as it was.</source>
        <translation>Encerrado antes de continuar: a execução fica como estava.</translation>
    </message>
</context>
<context>
    <name>segue::app::MethodsDialog</name>
    <message>
        <source>Methods and results</source>
        <translation>Métodos e resultados</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>O parágrafo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salvar...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For a paper, in English: what was done and what came out. Read it before you use it.</source>
        <translation>Para um artigo, em inglês: o que foi feito e o que resultou. Leia antes de usar.</translation>
    </message>
    <message>
        <source>Save methods and results</source>
        <translation>Salvar métodos e resultados</translation>
    </message>
</context>
<context>
    <name>segue::app::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>segue::app::SideBarEntry</name>
    <message>
        <source>working</source>
        <translation>trabalhando</translation>
    </message>
</context>
<context>
    <name>segue::app::StatusBar</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar a leitura</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>Nenhum conjunto de dados</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>fold %1 of %2 by %3, seed %4</source>
        <translation>dobra %1 de %2 por %3, semente %4</translation>
    </message>
    <message>
        <source>split %1/%2 by %3, seed %4</source>
        <translation>separação %1/%2 por %3, semente %4</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>ending the training</source>
        <translation>encerrando o treino</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>avaliando</translation>
    </message>
    <message>
        <source>testing the order</source>
        <translation>testando a ordem</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring importance</source>
        <translation>medindo a importância</translation>
    </message>
    <message>
        <source>training for a control</source>
        <translation>treinando para um controle</translation>
    </message>
    <message>
        <source>Bit-exact: the same seed gives the same bits on this processor (%1), with oneDNN %2, %3 and LibTorch %4, whatever the number of threads.</source>
        <translation>Exato até o bit: a mesma semente dá os mesmos bits neste processador (%1), com oneDNN %2, %3 e LibTorch %4, qualquer que seja o número de threads.</translation>
    </message>
    <message>
        <source>This BLAS makes the reference engine many times slower. Install the package %1.</source>
        <translation>Este BLAS torna o motor de referência muitas vezes mais lento. Instale o pacote %1.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transição</numerusform>
            <numerusform>%Ln transições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::app::Tour</name>
    <message>
        <source>Open your albums</source>
        <translation>Abra seus álbuns</translation>
    </message>
    <message>
        <source>Open a table, or drop it here. Segue says what it is, what is odd about it, and which albums the cleaning rules leave. The sample is synthetic and opens at once.</source>
        <translation>Abra uma tabela, ou solte-a aqui. O Segue diz o que ela é, o que há de estranho nela e que álbuns as regras de limpeza deixam. A amostra é sintética e abre na hora.</translation>
    </message>
    <message>
        <source>Look at the windows</source>
        <translation>Veja as janelas</translation>
    </message>
    <message>
        <source>Each track is cut into windows: what the network reads. Walk through albums and tracks, and change how they are cut.</source>
        <translation>Cada faixa é cortada em janelas: o que a rede lê. Percorra álbuns e faixas e mude como são cortadas.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Treine uma rede</translation>
    </message>
    <message>
        <source>Choose a preset and start. The loss grows live; you can pause, stop and keep, or go on another day.</source>
        <translation>Escolha um preset e comece. A curva da perda cresce ao vivo; você pode pausar, parar e guardar, ou continuar outro dia.</translation>
    </message>
    <message>
        <source>See what it is worth</source>
        <translation>Veja quanto ela vale</translation>
    </message>
    <message>
        <source>The result on albums it has never seen, beside seven simple rules: only what lies above the best of them is the network&apos;s own. Every figure can be saved for a paper.</source>
        <translation>O resultado em álbuns que ela nunca viu, ao lado de sete regras simples: só o que passa da melhor delas é da própria rede. Cada figura pode ser salva para um artigo.</translation>
    </message>
    <message>
        <source>Everything has a key</source>
        <translation>Tudo tem uma tecla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;ular</translation>
    </message>
    <message>
        <source>End the tour (Escape); Help starts it again</source>
        <translation>Encerrar o tour (Escape); o menu Ajuda o inicia de novo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este é o primeiro passo.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens Commands, which finds whatever the window can do; F1 lists the keys, the &quot;?&quot; of a page says what it is for. Ctrl+Z takes any choice back.</source>
        <translation>Ctrl+Shift+P abre Comandos, que acha tudo o que a janela sabe fazer; F1 lista as teclas, o &quot;?&quot; de uma página diz para que ela serve. Ctrl+Z desfaz qualquer escolha.</translation>
    </message>
    <message>
        <source>Ask whether order matters</source>
        <translation>Pergunte se a ordem importa</translation>
    </message>
    <message>
        <source>Every album beside random orders of its own tracks: is the real one told apart, and by what? It needs no network.</source>
        <translation>Cada álbum ao lado de ordens aleatórias das suas próprias faixas: a real se distingue, e por quê? Não precisa de rede.</translation>
    </message>
</context>
<context>
    <name>segue::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>Open a &amp;folder...</source>
        <translation>Abrir uma &amp;pasta...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Abrir a a&amp;mostra</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>&amp;Save run as...</source>
        <translation>&amp;Salvar a execução como...</translation>
    </message>
    <message>
        <source>&amp;Export everything...</source>
        <translation>&amp;Exportar tudo...</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Find an album</source>
        <translation>&amp;Procurar um álbum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Janelas</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>T&amp;ela cheia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Execu&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar o treino</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausar ou continuar</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Parar e &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Commands...</source>
        <translation>&amp;Comandos...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>&amp;About Segue</source>
        <translation>&amp;Sobre o Segue</translation>
    </message>
    <message>
        <source>There is no trained run yet.</source>
        <translation>Ainda não há execução treinada.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Ainda não há avaliação.</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importar...</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder...</source>
        <translation>Importar uma pas&amp;ta...</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Tour pela janela</translation>
    </message>
    <message>
        <source>&amp;Methods and results...</source>
        <translation>Métodos e resu&amp;ltados...</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Reset the form</source>
        <translation>Redefinir o &amp;formulário</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Redefinir o formulário</translation>
    </message>
    <message>
        <source>Every parameter back to its preset, but for seed and threads; can be undone</source>
        <translation>Todos os parâmetros de volta ao preset, menos semente e threads; pode ser desfeito</translation>
    </message>
    <message>
        <source>Parameters are locked while a training goes on.</source>
        <translation>Os parâmetros ficam travados durante um treino.</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Execução de %1</translation>
    </message>
    <message>
        <source>This is for runs that predict directions; the figures of this one are on the Evaluate page.</source>
        <translation>Isto é para execuções que preveem direções; os números desta estão na página Avaliar.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordem</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumBrowser</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Search albums and artists</source>
        <translation>Procurar álbuns e artistas</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <translation>Mais faixas primeiro</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Ordem dos álbuns</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) found</source>
        <translation>
            <numerusform>%Ln álbum encontrado</numerusform>
            <numerusform>%Ln álbuns encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumCard</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumListModel</name>
    <message numerus="yes">
        <source>%1, %2, %n tracks</source>
        <translation>
            <numerusform>%1, %2, %n faixa</numerusform>
            <numerusform>%1, %2, %n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumStrip</name>
    <message>
        <source>The album&apos;s tracks</source>
        <translation>As faixas do álbum</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s), left to right</source>
        <translation>
            <numerusform>%1 de %n faixa</numerusform>
            <numerusform>%1 de %n faixas, da esquerda para a direita</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1: %2 %3</source>
        <translation>Faixa %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>segue::ui::AlbumsTab</name>
    <message>
        <source>Evaluated albums</source>
        <translation>Álbuns avaliados</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Album arc</source>
        <translation>Arco do álbum</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Surely wrong first</source>
        <translation>Erros convictos primeiro</translation>
    </message>
    <message>
        <source>Least agreement first</source>
        <translation>Menor concordância primeiro</translation>
    </message>
    <message>
        <source>Most agreement first</source>
        <translation>Maior concordância primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Order of the albums</source>
        <translation>Ordem dos álbuns</translation>
    </message>
    <message>
        <source>Surely wrong: how sure the network was of its mistakes, over all predictions of the album</source>
        <translation>Erro convicto: quão segura a rede estava dos seus erros, sobre todas as previsões do álbum</translation>
    </message>
    <message>
        <source>No album was evaluated.</source>
        <translation>Nenhum álbum foi avaliado.</translation>
    </message>
    <message>
        <source>Surely wrong</source>
        <translation>Erro convicto</translation>
    </message>
    <message>
        <source>Share of a transition&apos;s targets predicted right, mean over the album</source>
        <translation>Parcela dos alvos de uma transição previstos corretamente, média no álbum</translation>
    </message>
    <message>
        <source>How sure the network was where it was wrong, 0 to 100 %, mean over all predictions of the album</source>
        <translation>Quão segura a rede estava onde errou, de 0 a 100 %, média sobre todas as previsões do álbum</translation>
    </message>
    <message>
        <source>no direction is known</source>
        <translation>nenhuma direção conhecida</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3 (95 % Wilson %4 to %5)</source>
        <translation>%1 de %2 corretas, %3 (95 % de Wilson: %4 a %5)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; best rule, %1: %2 of %3</source>
        <translation>; melhor regra, %1: %2 de %3</translation>
    </message>
    <message>
        <source>. All targets: %1.</source>
        <translation>. Todos os alvos: %1.</translation>
    </message>
    <message>
        <source>The album in numbers</source>
        <translation>O álbum em números</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval takes transitions, and for all targets the targets too, for independent</source>
        <translation>O intervalo de Wilson toma as transições, e em todos os alvos também os alvos, por independentes</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Transitions with a direction and a prediction</source>
        <translation>Transições com direção e previsão</translation>
    </message>
    <message>
        <source>Up and Down walk the albums.</source>
        <translation>As setas para cima e para baixo percorrem os álbuns.</translation>
    </message>
</context>
<context>
    <name>segue::ui::CalibrationTab</name>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Calibration curves</source>
        <translation>Curvas de calibração</translation>
    </message>
    <message>
        <source>No transition has a direction: there is nothing to calibrate.</source>
        <translation>Nenhuma transição tem direção: não há o que calibrar.</translation>
    </message>
    <message>
        <source>On the diagonal a predicted 70 % comes true 70 times of 100. Brier score and log loss are better when lower; always saying 50 % gives 0.25 and 0.693. Intervals: 95 % over albums.</source>
        <translation>Na diagonal, 70 % previstos se cumprem 70 vezes em 100. Brier e log loss são melhores quando menores; dizer sempre 50 % dá 0,25 e 0,693. Intervalos: 95 % sobre álbuns.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Choices</name>
    <message>
        <source>start with the default rules</source>
        <translation>começar com as regras padrão</translation>
    </message>
</context>
<context>
    <name>segue::ui::ColumnChooser</name>
    <message>
        <source>Choose which columns the table shows</source>
        <translation>Escolher que colunas a tabela mostra</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Procurar colunas</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Colunas a mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Columns %1/%2</source>
        <translation>Colunas %1/%2</translation>
    </message>
    <message>
        <source>Columns: %1 of %2 are shown</source>
        <translation>Colunas: %1 de %2 à mostra</translation>
    </message>
</context>
<context>
    <name>segue::ui::ColumnRoles</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vazias</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <translation>%1, chamada %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Empty cells among the first %1 rows</source>
        <translation>Células vazias nas primeiras %1 linhas</translation>
    </message>
    <message>
        <source>What the column &quot;%1&quot; is read as</source>
        <translation>Como a coluna &quot;%1&quot; é lida</translation>
    </message>
    <message>
        <source>Chosen by you. %1</source>
        <translation>Escolhido por você. %1</translation>
    </message>
    <message>
        <source>It stands in another file than the rows shown; the findings below count what is empty</source>
        <translation>Está em outro arquivo que não o das linhas mostradas; os achados abaixo contam o que está vazio</translation>
    </message>
</context>
<context>
    <name>segue::ui::ConfigForm</name>
    <message>
        <source>Only SGD has a momentum of its own.</source>
        <translation>Só o SGD tem momento próprio.</translation>
    </message>
    <message>
        <source>There are no folds: the split is by share.</source>
        <translation>Não há dobras: a separação é por parcela.</translation>
    </message>
    <message>
        <source>With folds, the test part is one fold.</source>
        <translation>Com dobras, a parte de teste é uma dobra.</translation>
    </message>
    <message>
        <source>Without a validation part there is nothing to be patient about.</source>
        <translation>Sem parte de validação não há por que ter paciência.</translation>
    </message>
    <message>
        <source>Show or fold the finer parameters</source>
        <translation>Mostrar ou recolher os parâmetros mais finos</translation>
    </message>
</context>
<context>
    <name>segue::ui::ControlsTab</name>
    <message>
        <source>R&amp;un the control</source>
        <translation>Executa&amp;r o controle</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>How long it will take</source>
        <translation>Quanto tempo vai levar</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Trainings: </source>
        <translation>Treinos: </translation>
    </message>
    <message>
        <source>Number of trainings</source>
        <translation>Número de treinos</translation>
    </message>
    <message>
        <source>Progress of the control</source>
        <translation>Progresso do controle</translation>
    </message>
    <message>
        <source>Result of the control</source>
        <translation>Resultado do controle</translation>
    </message>
    <message>
        <source>AUC of the run against the mean of the networks trained anew: the difference [its 95 % interval over albums]</source>
        <translation>AUC da execução contra a média das redes treinadas de novo: a diferença [seu intervalo de 95 % sobre álbuns]</translation>
    </message>
    <message>
        <source>Numbers of the control, %1</source>
        <translation>Números do controle, %1</translation>
    </message>
    <message>
        <source>Control, %1</source>
        <translation>Controle, %1</translation>
    </message>
    <message>
        <source>200 orders, and on to 399 where only more can decide; no training.</source>
        <translation>200 ordens, e até 399 onde só mais delas decidem; sem treino.</translation>
    </message>
    <message>
        <source>Time, going by the run: %1. Smallest p that this can give: %2.</source>
        <translation>Tempo, a julgar pela execução: %1. Menor p que isto pode dar: %2.</translation>
    </message>
    <message>
        <source>A control runs already: %1.</source>
        <translation>Já há um controle em curso: %1.</translation>
    </message>
    <message>
        <source>It needs an evaluated run, and no other work going on.</source>
        <translation>Precisa de uma execução avaliada e de nenhum outro trabalho em curso.</translation>
    </message>
    <message>
        <source>Run the control that is chosen above; the window stays free</source>
        <translation>Executar o controle escolhido acima; a janela continua livre</translation>
    </message>
    <message>
        <source>Each training takes as long as the run did; more of them give a finer p</source>
        <translation>Cada treino leva o mesmo tempo que a execução; mais treinos dão um p mais fino</translation>
    </message>
    <message>
        <source>No control runs.</source>
        <translation>Nenhum controle em curso.</translation>
    </message>
    <message>
        <source>End now and keep what was reached</source>
        <translation>Encerrar agora e guardar o que já foi medido</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ainda não medido.</translation>
    </message>
    <message>
        <source>Comparing a value with the next one rewards any album. A control takes one thing away; what is lost by that came from it.</source>
        <translation>Comparar um valor com o próximo premia qualquer álbum. Um controle tira uma coisa; o que se perde com isso vinha dela.</translation>
    </message>
    <message>
        <source>No transitions of this target.</source>
        <translation>Nenhuma transição deste alvo.</translation>
    </message>
    <message>
        <source>The test part has one direction only: no AUC.</source>
        <translation>A parte de teste só tem uma direção: não há AUC.</translation>
    </message>
    <message>
        <source>No network was trained.</source>
        <translation>Nenhuma rede foi treinada.</translation>
    </message>
</context>
<context>
    <name>segue::ui::CornerMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>Salvar &amp;números…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Salvar números</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabela</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar tu&amp;do</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>Escala &amp;logarítmica</translation>
    </message>
    <message>
        <source>&amp;What am I looking at?</source>
        <translation>&amp;O que estou vendo?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>segue::ui::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>&lt;p&gt;What you opened: the file as it stands, what Segue recognised it as, what is odd about it, and which albums the cleaning rules leave. Nothing is dropped silently: each rule says what it took out, and can be switched off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O que você abriu: o arquivo como está, o que o Segue reconheceu nele, o que há de estranho e que álbuns as regras de limpeza deixam. Nada é descartado em silêncio: cada regra diz o que tirou e pode ser desligada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Does the next track go up or down?</source>
        <translation>A próxima faixa sobe ou desce?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir a amostra</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir um arquivo...</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Nothing is open yet.</source>
        <translation>Nada aberto ainda.</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>O treino segue com os álbuns como estão.</translation>
    </message>
    <message>
        <source>The albums are being prepared...</source>
        <translation>Os álbuns estão sendo preparados...</translation>
    </message>
    <message>
        <source>leave out: %1</source>
        <translation>deixar de fora: %1</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>manter: %1</translation>
    </message>
    <message>
        <source>Left out by &quot;%1&quot;</source>
        <translation>Deixados de fora por &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>same sound is a copy</source>
        <translation>mesmo som é cópia</translation>
    </message>
    <message>
        <source>same sound is no copy</source>
        <translation>mesmo som não é cópia</translation>
    </message>
    <message>
        <source>See the first rows and say what each column is; the file is then read again</source>
        <translation>Ver as primeiras linhas e dizer o que é cada coluna; o arquivo é então lido de novo</translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln album(s)</source>
        <translation>
            <numerusform>deixar de fora %Ln álbum</numerusform>
            <numerusform>deixar de fora %Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln album(s)</source>
        <translation>
            <numerusform>manter %Ln álbum</numerusform>
            <numerusform>manter %Ln álbuns</numerusform>
        </translation>
    </message>
    <message>
        <source>album length</source>
        <translation>tamanho do álbum</translation>
    </message>
    <message>
        <source>A file is being read...</source>
        <translation>Um arquivo está sendo lido...</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>The status bar shows how far it is, and cancels it.</source>
        <translation>A barra de status mostra quanto já foi lido e permite cancelar.</translation>
    </message>
    <message>
        <source>Open a table of albums: one row a track, or one row per section of a track, with album, track number and features such as valence, energy, loudness and tempo. You can also drop a file or a folder onto this window.</source>
        <translation>Abra uma tabela de álbuns: uma linha por faixa, ou uma linha por seção de uma faixa, com álbum, número da faixa e atributos como valência, energia, volume e andamento. Você também pode soltar um arquivo ou uma pasta nesta janela.</translation>
    </message>
    <message>
        <source>No album is left to use.</source>
        <translation>Não resta álbum para usar.</translation>
    </message>
    <message>
        <source>Rows of a finding</source>
        <translation>Linhas de um achado</translation>
    </message>
    <message>
        <source>Everything that was left out</source>
        <translation>Tudo o que ficou de fora</translation>
    </message>
    <message>
        <source>Album by album and row by row, with the rule and its reason.</source>
        <translation>Álbum a álbum e linha a linha, com a regra e o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln album(s) used, with %2.</source>
        <translation>
            <numerusform>%1 de %Ln álbum usado, com %2.</numerusform>
            <numerusform>%1 de %Ln álbuns usados, com %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transição</numerusform>
            <numerusform>%Ln transições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::DataTable</name>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save as C&amp;SV...</source>
        <translation>Salvar como C&amp;SV...</translation>
    </message>
    <message>
        <source>Filtering...</source>
        <translation>Filtrando...</translation>
    </message>
    <message>
        <source>Sorting...</source>
        <translation>Ordenando...</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard, which takes %2. A CSV file holds them all.</source>
        <translation>%1 linhas são demais para a área de transferência, que aceita %2. Um arquivo CSV guarda todas.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln row(s)...</source>
        <translation>
            <numerusform>Gravando %Ln linha...</numerusform>
            <numerusform>Gravando %Ln linhas...</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv *.csv.gz)</source>
        <translation>CSV (*.csv *.csv.gz)</translation>
    </message>
    <message>
        <source>Save as CSV (a file is being written)</source>
        <translation>Salvar como CSV (um arquivo está sendo gravado)</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;, &amp;ascending</source>
        <translation>Ordenar por &quot;%1&quot;, c&amp;rescente</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;, &amp;descending</source>
        <translation>Ordenar por &quot;%1&quot;, &amp;decrescente</translation>
    </message>
    <message>
        <source>&amp;Order of the file</source>
        <translation>&amp;Ordem do arquivo</translation>
    </message>
</context>
<context>
    <name>segue::ui::DuplicatesDialog</name>
    <message>
        <source>Editions of one album are copies too</source>
        <translation>Edições de um álbum também são cópias</translation>
    </message>
    <message>
        <source>Albums that sound the same are copies too</source>
        <translation>Álbuns que soam iguais também são cópias</translation>
    </message>
    <message>
        <source>Pairs of copies</source>
        <translation>Pares de cópias</translation>
    </message>
    <message>
        <source>Tracks of the album that the rule keeps</source>
        <translation>Faixas do álbum que a regra mantém</translation>
    </message>
    <message>
        <source>Tracks of its copy</source>
        <translation>Faixas da sua cópia</translation>
    </message>
    <message>
        <source>Copies of one album</source>
        <translation>Cópias de um álbum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Como diz a regra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Manter o outro</translation>
    </message>
    <message>
        <source>Leave both out</source>
        <translation>Deixar ambos de fora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>editions are copies</source>
        <translation>edições são cópias</translation>
    </message>
    <message>
        <source>editions are no copies</source>
        <translation>edições não são cópias</translation>
    </message>
    <message>
        <source>same sound is a copy</source>
        <translation>mesmo som é cópia</translation>
    </message>
    <message>
        <source>same sound is no copy</source>
        <translation>mesmo som não é cópia</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Why a copy</source>
        <translation>Por que é cópia</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Stays by the rule</source>
        <translation>Fica pela regra</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>O treino segue com os álbuns como estão.</translation>
    </message>
    <message>
        <source>Looking for copies...</source>
        <translation>Procurando cópias...</translation>
    </message>
    <message>
        <source>No album is a copy of another one.</source>
        <translation>Nenhum álbum é cópia de outro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) are copies of another one. The rule keeps the one with the most tracks, of equals the one that came out first. You may decide otherwise, and undo it.</source>
        <translation>
            <numerusform>%Ln álbum é cópia de outro. A regra mantém o que tem mais faixas; entre iguais, o que saiu primeiro. Você pode decidir de outro modo, e desfazer.</numerusform>
            <numerusform>%Ln álbuns são cópias de outro. A regra mantém o que tem mais faixas; entre iguais, o que saiu primeiro. Você pode decidir de outro modo, e desfazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>ambos ficam</translation>
    </message>
    <message>
        <source>both are left out</source>
        <translation>ambos ficam de fora</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>como diz a regra</translation>
    </message>
    <message>
        <source>the other one stays</source>
        <translation>fica o outro</translation>
    </message>
    <message>
        <source>Choose a pair in the table first.</source>
        <translation>Escolha primeiro um par na tabela.</translation>
    </message>
    <message>
        <source>by your choice</source>
        <translation>por escolha sua</translation>
    </message>
    <message>
        <source>copies: as the rule says</source>
        <translation>cópias: como diz a regra</translation>
    </message>
    <message>
        <source>copies: keep both</source>
        <translation>cópias: manter ambos</translation>
    </message>
    <message>
        <source>copies: keep the other one</source>
        <translation>cópias: manter o outro</translation>
    </message>
    <message>
        <source>copies: leave both out</source>
        <translation>cópias: deixar ambos de fora</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Salvar como CSV...</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off.</source>
        <translation>A regra &quot;%1&quot; está desligada.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off: copies are not looked for, and all of them stay.</source>
        <translation>A regra &quot;%1&quot; está desligada: não se procuram cópias, e todas ficam.</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>by another rule</source>
        <translation>por outra regra</translation>
    </message>
</context>
<context>
    <name>segue::ui::EpochsTab</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Network of the ensemble</source>
        <translation>Rede do conjunto</translation>
    </message>
    <message>
        <source>The part that is shown</source>
        <translation>A parte mostrada</translation>
    </message>
    <message>
        <source>The epoch in words</source>
        <translation>A época em palavras</translation>
    </message>
    <message>
        <source>Accuracy on the validation part</source>
        <translation>Acurácia na parte de validação</translation>
    </message>
    <message>
        <source>ROC curves on the validation part</source>
        <translation>Curvas ROC na parte de validação</translation>
    </message>
    <message>
        <source>Agreement on the validation part</source>
        <translation>Concordância na parte de validação</translation>
    </message>
    <message>
        <source>The epochs are being read.</source>
        <translation>As épocas estão sendo lidas.</translation>
    </message>
    <message>
        <source>This run has no validation part, so no epoch was looked at: give it a validation share and train again.</source>
        <translation>Esta execução não tem parte de validação, então nenhuma época foi observada: dê-lhe uma parcela de validação e treine de novo.</translation>
    </message>
    <message>
        <source>The file of this run kept no predictions of its epochs.</source>
        <translation>O arquivo desta execução não guardou previsões das épocas.</translation>
    </message>
    <message>
        <source>The epoch that is shown; the arrow keys go one on or back</source>
        <translation>A época mostrada; as setas avançam ou recuam uma</translation>
    </message>
    <message>
        <source>Play the training from here, or from the start if this is the end</source>
        <translation>Reproduzir o treino daqui, ou do início se este é o fim</translation>
    </message>
    <message>
        <source>All networks, averaged</source>
        <translation>Média de todas as redes</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Rede %1 de %2</translation>
    </message>
    <message>
        <source>This run trained one network.</source>
        <translation>Esta execução treinou uma só rede.</translation>
    </message>
    <message>
        <source>Averaged as the finished run predicts; a network that ended earlier stays at its last epoch</source>
        <translation>Média como a da previsão da execução terminada; uma rede que acabou antes fica na sua última época</translation>
    </message>
    <message numerus="yes">
        <source>Validation part: %Ln transition(s), not the sealed test part</source>
        <translation>
            <numerusform>Parte de validação: %Ln transição, não a parte de teste lacrada</numerusform>
            <numerusform>Parte de validação: %Ln transições, não a parte de teste lacrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validação</translation>
    </message>
    <message>
        <source>No transition of the validation part has a direction.</source>
        <translation>Nenhuma transição da parte de validação tem direção.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>no direction known, no validation loss</source>
        <translation>nenhuma direção conhecida, sem perda de validação</translation>
    </message>
    <message>
        <source>training loss %1</source>
        <translation>perda de treino %1</translation>
    </message>
    <message>
        <source>this is the network of the run</source>
        <translation>esta é a rede da execução</translation>
    </message>
    <message>
        <source>the run keeps epoch %1</source>
        <translation>a execução fica com a época %1</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>validation loss %1 (n = %2)</source>
        <translation>perda de validação %1 (n = %2)</translation>
    </message>
    <message>
        <source>Agreement, n = %1</source>
        <translation>Concordância, n = %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>&lt;p&gt;How good the network is on albums it has never seen, and how much of that is its own: beside it stand seven simple rules on the same transitions. Chance is 50 %, but comparing a value with the next one rewards plain regression to the mean, so the honest yardstick is the best simple rule.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: how often a transition that goes up gets a higher score than one that goes down. &lt;b&gt;95 % interval&lt;/b&gt;: from drawing albums anew, since transitions of one album are alike.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quão boa é a rede em álbuns que nunca viu, e quanto disso é dela: ao lado estão sete regras simples nas mesmas transições. O acaso é 50 %, mas comparar um valor com o próximo premia a simples regressão à média; a medida honesta é a melhor regra simples.&lt;/p&gt;&lt;p&gt;&lt;b&gt;AUC&lt;/b&gt;: com que frequência uma transição que sobe recebe pontuação maior que uma que desce. &lt;b&gt;Intervalo de 95 %&lt;/b&gt;: sorteando álbuns de novo, pois as transições de um álbum se parecem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir para Treinar</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Vistas do resultado</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Limiar</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>&amp;Calibração</translation>
    </message>
    <message>
        <source>&amp;Albums</source>
        <translation>Ál&amp;buns</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>The result in words</source>
        <translation>O resultado em palavras</translation>
    </message>
    <message>
        <source>Evaluating...</source>
        <translation>Avaliando...</translation>
    </message>
    <message>
        <source>Nothing is evaluated yet</source>
        <translation>Nada avaliado ainda</translation>
    </message>
    <message>
        <source>The network predicts the sealed test part, and the simple rules with it.</source>
        <translation>A rede prevê a parte de teste lacrada, e as regras simples com ela.</translation>
    </message>
    <message>
        <source>Train a network, and its result on the sealed test part appears here.</source>
        <translation>Treine uma rede, e o resultado na parte de teste lacrada aparece aqui.</translation>
    </message>
    <message>
        <source>Other data, evaluated whole</source>
        <translation>Outros dados, avaliados por inteiro</translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation>I&amp;mportância</translation>
    </message>
    <message>
        <source>Contro&amp;ls</source>
        <translation>Controle&amp;s</translation>
    </message>
    <message>
        <source>Epoch&amp;s</source>
        <translation>Ép&amp;ocas</translation>
    </message>
    <message>
        <source>Find the data...</source>
        <translation>Localizar os dados...</translation>
    </message>
    <message>
        <source>Look at its training</source>
        <translation>Ver seu treino</translation>
    </message>
    <message>
        <source>Choose the file where the data are now; it must be the very same, then the run is evaluated</source>
        <translation>Escolha o arquivo onde os dados estão agora; precisa ser exatamente o mesmo, e então a execução é avaliada</translation>
    </message>
    <message>
        <source>Its epochs and settings are on the Train page</source>
        <translation>Suas épocas e configurações estão na página Treinar</translation>
    </message>
    <message>
        <source>The run is here, its data are not</source>
        <translation>A execução está aqui, seus dados não</translation>
    </message>
    <message>
        <source>Sealed test part: %1, %2, seed %3</source>
        <translation>Parte de teste lacrada: %1, %2, semente %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transição</numerusform>
            <numerusform>%Ln transições</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the results of the earlier run, started %1.</source>
        <translation>Estes são os resultados da execução anterior, iniciada às %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed test part: %Ln album(s), seed %1</source>
        <translation>
            <numerusform>Parte de teste lacrada: %Ln álbum, semente %1</numerusform>
            <numerusform>Parte de teste lacrada: %Ln álbuns, semente %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::Find</name>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test transitions.</source>
        <translation>
            <numerusform>%1 foi lida: %n época, melhor época %2; %3 transições de treino, %4 de validação e %5 de teste.</numerusform>
            <numerusform>%1 foi lida: %n épocas, melhor época %2; %3 transições de treino, %4 de validação e %5 de teste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data are no longer at %1.</source>
        <translation>Seus dados não estão mais em %1.</translation>
    </message>
    <message>
        <source>The data at %1 are not the ones it was made from.</source>
        <translation>Os dados em %1 não são aqueles com que ela foi feita.</translation>
    </message>
    <message>
        <source>Its data cannot be read. %1</source>
        <translation>Não é possível ler seus dados. %1</translation>
    </message>
    <message>
        <source>Find the data of the run</source>
        <translation>Localizar os dados da execução</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)</source>
        <translation>Dados (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test albums.</source>
        <translation>
            <numerusform>%1 foi lido: %n época, melhor época %2; %3 álbuns de treino, %4 de validação e %5 de teste.</numerusform>
            <numerusform>%1 foi lido: %n épocas, melhor época %2; %3 álbuns de treino, %4 de validação e %5 de teste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::FindingsCard</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Save list...</source>
        <translation>Salvar lista...</translation>
    </message>
    <message>
        <source>Save the findings as CSV</source>
        <translation>Salvar os achados como CSV</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Nenhum achado</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n achado</numerusform>
            <numerusform>%n achados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Não há o que salvar.</translation>
    </message>
    <message>
        <source>Nothing odd was noticed in this table.</source>
        <translation>Nada de estranho foi notado nesta tabela.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Deixar de fora: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Show the first row it is about: %1</source>
        <translation>Mostrar a primeira linha em questão: %1</translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation>Comparar...</translation>
    </message>
    <message>
        <source>Shows the copies side by side, to decide pair by pair</source>
        <translation>Mostra as cópias lado a lado, para decidir par a par</translation>
    </message>
    <message>
        <source>Ignore column</source>
        <translation>Ignorar coluna</translation>
    </message>
    <message>
        <source>Reads the file again without this column; it can be undone</source>
        <translation>Lê o arquivo de novo sem esta coluna; pode ser desfeito</translation>
    </message>
    <message>
        <source>Its albums are being looked up.</source>
        <translation>Seus álbuns estão sendo procurados.</translation>
    </message>
    <message>
        <source>Rows...</source>
        <translation>Linhas...</translation>
    </message>
    <message>
        <source>List every row it is about; to save as CSV</source>
        <translation>Listar todas as linhas em questão; para salvar como CSV</translation>
    </message>
    <message>
        <source>Ignore columns</source>
        <translation>Ignorar colunas</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::FindingsLine</name>
    <message>
        <source>What the preset&apos;s parts are worth</source>
        <translation>Quanto valem as partes do preset</translation>
    </message>
</context>
<context>
    <name>segue::ui::FunnelCard</name>
    <message>
        <source>Rows without an album or a track number. They can never be placed.</source>
        <translation>Linhas sem álbum ou número de faixa. Nunca podem ser situadas.</translation>
    </message>
    <message>
        <source>Rows whose album, disc and track stood before: the first stays.</source>
        <translation>Linhas cujo álbum, disco e faixa já apareceram: a primeira fica.</translation>
    </message>
    <message>
        <source>Albums with holes in their discs or track numbers.</source>
        <translation>Álbuns com buracos nos discos ou nas faixas.</translation>
    </message>
    <message>
        <source>The same album by the same artist again: the one with the most tracks stays.</source>
        <translation>O mesmo álbum do mesmo artista outra vez: fica o que tem mais faixas.</translation>
    </message>
    <message>
        <source>Albums with too few or too many tracks.</source>
        <translation>Álbuns com faixas de menos ou de mais.</translation>
    </message>
    <message>
        <source>Albums with a physically impossible value, such as tempo 0.</source>
        <translation>Álbuns com um valor fisicamente impossível, como andamento 0.</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>as read</source>
        <translation>como lido</translation>
    </message>
    <message>
        <source>Show what this rule took out, and why</source>
        <translation>Mostrar o que esta regra tirou, e por quê</translation>
    </message>
    <message>
        <source>What the rule &quot;%1&quot; took out</source>
        <translation>O que a regra &quot;%1&quot; tirou</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Use the albums</source>
        <translation>Usar os álbuns</translation>
    </message>
    <message>
        <source>The albums are being prepared.</source>
        <translation>Os álbuns estão sendo preparados.</translation>
    </message>
    <message>
        <source>Go on to the windows</source>
        <translation>Seguir para as janelas</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>edições</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>mesmo som</translation>
    </message>
    <message>
        <source>Shortest album</source>
        <translation>Álbum mais curto</translation>
    </message>
    <message>
        <source>Albums with fewer tracks are left out</source>
        <translation>Álbuns com menos faixas ficam de fora</translation>
    </message>
    <message>
        <source>Longest album</source>
        <translation>Álbum mais longo</translation>
    </message>
    <message>
        <source>Albums with more tracks are left out</source>
        <translation>Álbuns com mais faixas ficam de fora</translation>
    </message>
    <message>
        <source>Albums whose names differ only in the edition are duplicates too: (Deluxe Edition), - Live</source>
        <translation>Álbuns cujos nomes só diferem na edição também são duplicados: (Deluxe Edition), - Live</translation>
    </message>
    <message>
        <source>Editions are duplicates too</source>
        <translation>Edições também são duplicados</translation>
    </message>
    <message>
        <source>Albums whose tracks have near-identical features are duplicates too, whatever their names</source>
        <translation>Álbuns cujas faixas têm atributos quase idênticos também são duplicados, seja qual for o nome</translation>
    </message>
    <message>
        <source>Albums that sound the same are duplicates too</source>
        <translation>Álbuns que soam iguais também são duplicados</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Duplicates also:</source>
        <translation>Duplicados também:</translation>
    </message>
    <message>
        <source>Tracks:</source>
        <translation>Faixas:</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is off.</source>
        <translation>A regra &quot;%1&quot; está desligada.</translation>
    </message>
    <message>
        <source>This rule took nothing out.</source>
        <translation>Esta regra não tirou nada.</translation>
    </message>
    <message>
        <source>Compare the copies side by side, and decide pair by pair</source>
        <translation>Comparar as cópias lado a lado e decidir par a par</translation>
    </message>
    <message>
        <source>This rule is off.</source>
        <translation>Esta regra está desligada.</translation>
    </message>
    <message>
        <source>Albums whose loudness is written in another unit than the others&apos;.</source>
        <translation>Álbuns com o volume em outra unidade que a dos demais.</translation>
    </message>
    <message>
        <source>Albums that you left out.</source>
        <translation>Álbuns que você deixou de fora.</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Outra unidade</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Left out...</source>
        <translation>De fora...</translation>
    </message>
    <message>
        <source>Everything that was left out</source>
        <translation>Tudo o que ficou de fora</translation>
    </message>
    <message numerus="yes">
        <source>−%Ln row(s)</source>
        <translation>
            <numerusform>−%Ln linha</numerusform>
            <numerusform>−%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln album(s)</source>
        <translation>
            <numerusform>−%Ln álbum</numerusform>
            <numerusform>−%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transição</numerusform>
            <numerusform>%Ln transições</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nada ficou de fora.</translation>
    </message>
    <message>
        <source>List everything that was left out, and why; to save as CSV</source>
        <translation>Listar tudo o que ficou de fora, e por quê; para salvar como CSV</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln album(s)</source>
        <translation>
            <numerusform>Usar %Ln álbum</numerusform>
            <numerusform>Usar %Ln álbuns</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules leave no album with two tracks.</source>
        <translation>As regras não deixam nenhum álbum com duas faixas.</translation>
    </message>
    <message>
        <source>Rows and documents of the file that could not be used.</source>
        <translation>Linhas e documentos do arquivo que não puderam ser usados.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lidos</translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportDialog</name>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por ponto e vírgula</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabulações</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por vírgulas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Segments instead of sections</source>
        <translation>Segmentos em vez de seções</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Como reconhecido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>O que é o arquivo</translation>
    </message>
    <message>
        <source>Spotify&apos;s analysis also has segments, many more than sections, with timbre and pitches</source>
        <translation>A análise do Spotify também tem segmentos, bem mais que seções, com timbre e alturas</translation>
    </message>
    <message>
        <source>Looking at the file...</source>
        <translation>Examinando o arquivo...</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of it: %2</source>
        <translation>Dentro dele, %1: %2</translation>
    </message>
    <message>
        <source>Missing: %1. Choose the column that holds it in the list on the left.</source>
        <translation>Falta: %1. Escolha na lista à esquerda a coluna que o contém.</translation>
    </message>
    <message>
        <source>Not there, and not needed: %1.</source>
        <translation>Ausente, e desnecessário: %1.</translation>
    </message>
    <message>
        <source>Looking at the whole file: %1 %</source>
        <translation>Examinando o arquivo inteiro: %1 %</translation>
    </message>
    <message>
        <source>Looking at the whole file...</source>
        <translation>Examinando o arquivo inteiro...</translation>
    </message>
    <message>
        <source>A training goes on. Stop it first, then open another file.</source>
        <translation>Há um treino em curso. Pare-o primeiro e depois abra outro arquivo.</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>O arquivo está sendo examinado.</translation>
    </message>
    <message>
        <source>Open the file, its columns read as chosen here</source>
        <translation>Abrir o arquivo, com as colunas lidas como escolhido aqui</translation>
    </message>
    <message>
        <source>Every column is read as recognised.</source>
        <translation>Cada coluna é lida como reconhecida.</translation>
    </message>
    <message>
        <source>Forget what was chosen here</source>
        <translation>Esquecer o que foi escolhido aqui</translation>
    </message>
    <message>
        <source>The whole file: %1, %2, %3, %4 of them complete, %5.</source>
        <translation>O arquivo inteiro: %1, %2, %3 (completos: %4), %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln faixa</numerusform>
            <numerusform>%Ln faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transição</numerusform>
            <numerusform>%Ln transições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ImportanceTab</name>
    <message>
        <source>Measure &amp;importance</source>
        <translation>Medir &amp;importância</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Progresso da importância</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Importance of the features</source>
        <translation>Importância dos atributos</translation>
    </message>
    <message>
        <source>Each feature in turn is exchanged between the test albums; what the network loses by that is the feature&apos;s worth to it.</source>
        <translation>Cada atributo por sua vez é trocado entre os álbuns de teste; o que a rede perde com isso é o valor do atributo para ela.</translation>
    </message>
    <message>
        <source>Every feature and window</source>
        <translation>Cada atributo e janela</translation>
    </message>
    <message>
        <source>It is being measured already.</source>
        <translation>Já está sendo medida.</translation>
    </message>
    <message>
        <source>It needs an evaluated run, and no other work going on.</source>
        <translation>Precisa de uma execução avaliada e de nenhum outro trabalho em curso.</translation>
    </message>
    <message>
        <source>Exchange each feature between the test albums, ten times, and predict anew</source>
        <translation>Trocar cada atributo entre os álbuns de teste, dez vezes, e prever de novo</translation>
    </message>
    <message>
        <source>Nothing is being measured.</source>
        <translation>Nada está sendo medido.</translation>
    </message>
    <message>
        <source>End now and keep the features that were reached</source>
        <translation>Encerrar agora e guardar os atributos já medidos</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>O que as barras representam</translation>
    </message>
    <message>
        <source>Whole features</source>
        <translation>Atributos inteiros</translation>
    </message>
    <message>
        <source>Single windows</source>
        <translation>Janelas isoladas</translation>
    </message>
    <message>
        <source>A feature together with its running sum, or each window of it by itself</source>
        <translation>Um atributo junto com sua soma corrente, ou cada janela dele em separado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>No window stands by itself here: the network reads whole tracks, or it was stopped before the windows.</source>
        <translation>Nenhuma janela está isolada aqui: a rede lê faixas inteiras, ou foi parada antes das janelas.</translation>
    </message>
    <message>
        <source>one album</source>
        <translation>um só álbum</translation>
    </message>
    <message>
        <source>one direction</source>
        <translation>uma só direção</translation>
    </message>
    <message>
        <source>A feature is exchanged together with its running sum or mean (_cum): what is lost is the worth of both. Negative: the network does better without.</source>
        <translation>Um atributo é trocado junto com sua soma ou média corrente (_cum): o que se perde é o valor de ambos. Negativo: a rede vai melhor sem ele.</translation>
    </message>
    <message>
        <source>Measuring...</source>
        <translation>Medindo...</translation>
    </message>
    <message>
        <source>Press &quot;Measure importance&quot; to begin.</source>
        <translation>Pressione &quot;Medir importância&quot; para começar.</translation>
    </message>
    <message>
        <source>95 % interval over albums</source>
        <translation>Intervalo de 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>Lost of %1 accuracy, n = %2 (%3 albums), mean of %4 exchanges.</source>
        <translation>Perda sobre %1 de acurácia, n = %2 (%3 álbuns), média de %4 trocas.</translation>
    </message>
    <message>
        <source>The best simple rule, %1, reaches %2 on the same transitions.</source>
        <translation>A melhor regra simples, %1, alcança %2 nas mesmas transições.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was stopped after %n feature(s); this is the fuller one from before.</source>
        <translation>
            <numerusform>A última medição foi parada após %n atributo; esta é a anterior, mais completa.</numerusform>
            <numerusform>A última medição foi parada após %n atributos; esta é a anterior, mais completa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points lost, 95 %</source>
        <translation>Pontos perdidos, 95 %</translation>
    </message>
    <message>
        <source>Accuracy lost without it, in points of a percent, mean of the exchanges, and its 95 % interval over albums</source>
        <translation>Acurácia perdida sem ele, em pontos percentuais, média das trocas, e seu intervalo de 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>AUC lost, 95 %</source>
        <translation>AUC perdida, 95 %</translation>
    </message>
    <message>
        <source>Lost area under the ROC curve, mean of the exchanges, and its 95 % interval over albums</source>
        <translation>Área perdida sob a curva ROC, média das trocas, e seu intervalo de 95 % sobre álbuns</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>Pontos, de</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Pontos, até</translation>
    </message>
    <message>
        <source>AUC from</source>
        <translation>AUC, de</translation>
    </message>
    <message>
        <source>AUC to</source>
        <translation>AUC, até</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
</context>
<context>
    <name>segue::ui::LeakCard</name>
    <message>
        <source>The same artist and album name stand on both sides.</source>
        <translation>O mesmo artista e nome de álbum estão nos dois lados.</translation>
    </message>
    <message>
        <source>A model may recognise an artist&apos;s style instead of learning from the track.</source>
        <translation>Um modelo pode reconhecer o estilo de um artista em vez de aprender com a faixa.</translation>
    </message>
    <message>
        <source>The very same recording stands on both sides, on two albums.</source>
        <translation>A mesmíssima gravação está nos dois lados, em dois álbuns.</translation>
    </message>
    <message>
        <source>Test tracks whose features are those of a training track with another id.</source>
        <translation>Faixas de teste cujos atributos são os de uma faixa de treino com outro id.</translation>
    </message>
    <message>
        <source>Split by artist instead</source>
        <translation>Separar por artista</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>training and test share</source>
        <translation>treino e teste compartilham</translation>
    </message>
    <message>
        <source>What training and test share is being counted...</source>
        <translation>Contando o que treino e teste compartilham...</translation>
    </message>
    <message>
        <source>All albums of an artist go to one side; it can be undone</source>
        <translation>Todos os álbuns de um artista vão para um lado; pode ser desfeito</translation>
    </message>
    <message>
        <source>Shared by training and test: %1</source>
        <translation>Compartilhado por treino e teste: %1</translation>
    </message>
    <message>
        <source>Nothing is shared here. %1</source>
        <translation>Nada é compartilhado aqui. %1</translation>
    </message>
    <message>
        <source>Show the list. %1</source>
        <translation>Mostrar a lista. %1</translation>
    </message>
    <message>
        <source>Training goes on with the split as it is.</source>
        <translation>O treino segue com a separação como está.</translation>
    </message>
    <message>
        <source>The split is by artist already.</source>
        <translation>A separação já é por artista.</translation>
    </message>
    <message>
        <source>The table has no column with artists.</source>
        <translation>A tabela não tem coluna de artistas.</translation>
    </message>
    <message>
        <source>split by artist</source>
        <translation>separar por artista</translation>
    </message>
    <message>
        <source>Shared by training and test</source>
        <translation>Compartilhado por treino e teste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln álbum</numerusform>
            <numerusform>%Ln álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artista</numerusform>
            <numerusform>%Ln artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track id(s)</source>
        <translation>
            <numerusform>%Ln id de faixa</numerusform>
            <numerusform>%Ln ids de faixa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-identical track(s)</source>
        <translation>
            <numerusform>%Ln faixa quase idêntica</numerusform>
            <numerusform>%Ln faixas quase idênticas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no album left to split.</source>
        <translation>Não resta álbum para separar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) to train on</source>
        <translation>
            <numerusform>%Ln álbum para treino</numerusform>
            <numerusform>%Ln álbuns para treino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) sealed for the test</source>
        <translation>
            <numerusform>%Ln álbum lacrado para o teste</numerusform>
            <numerusform>%Ln álbuns lacrados para o teste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::ListDialog</name>
    <message>
        <source>Save as CSV...</source>
        <translation>Salvar como CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>segue::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Dispensar esta mensagem (Esc)</translation>
    </message>
</context>
<context>
    <name>segue::ui::NothingLeft</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What brings albums back</source>
        <translation>O que traz álbuns de volta</translation>
    </message>
    <message>
        <source>Training goes on with the albums as they are.</source>
        <translation>O treino segue com os álbuns como estão.</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>Nada mudou desde que o arquivo foi aberto.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) stay with one track each: a transition needs two.</source>
        <translation>
            <numerusform>%Ln álbum fica com uma só faixa: uma transição precisa de duas.</numerusform>
            <numerusform>%Ln álbuns ficam com uma só faixa cada: uma transição precisa de duas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no album.</source>
        <translation>O arquivo não tem nenhum álbum.</translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the last %Ln were left out by hand.</source>
        <translation>
            <numerusform>Não resta álbum: o último (%Ln) foi deixado de fora à mão.</numerusform>
            <numerusform>Não resta álbum: os últimos %Ln foram deixados de fora à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Trazê-los de volta</translation>
    </message>
    <message>
        <source>The rules decide about every album again; it can be undone</source>
        <translation>As regras voltam a decidir sobre cada álbum; pode ser desfeito</translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out the last %n.</source>
        <translation>
            <numerusform>Não resta álbum: a regra &quot;%1&quot; tirou o último (%n).</numerusform>
            <numerusform>Não resta álbum: a regra &quot;%1&quot; tirou os últimos %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No album is left: the rule &quot;%1&quot; took out every row (%n).</source>
        <translation>
            <numerusform>Não resta álbum: a regra &quot;%1&quot; tirou todas as linhas (%n).</numerusform>
            <numerusform>Não resta álbum: a regra &quot;%1&quot; tirou todas as linhas (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off &quot;%1&quot;</source>
        <translation>Desligar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>manter: %1</translation>
    </message>
    <message>
        <source>take back the albums left out by hand</source>
        <translation>trazer de volta os álbuns deixados de fora à mão</translation>
    </message>
</context>
<context>
    <name>segue::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::NumbersTab</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>Predicted transitions</source>
        <translation>Transições previstas</translation>
    </message>
    <message>
        <source>CSV...</source>
        <translation>CSV...</translation>
    </message>
    <message>
        <source>Save as CSV: %1</source>
        <translation>Salvar como CSV: %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::OrderCard</name>
    <message>
        <source>none: too few albums</source>
        <translation>nenhum: álbuns de menos</translation>
    </message>
    <message>
        <source>%1 over artists</source>
        <translation>%1 sobre artistas</translation>
    </message>
    <message>
        <source>%1 over albums</source>
        <translation>%1 sobre álbuns</translation>
    </message>
    <message>
        <source>With fewer than ten artists, or albums where fewer artists are known, nothing is said of an order.</source>
        <translation>Com menos de dez artistas, ou álbuns onde se conhecem menos artistas, nada se diz de uma ordem.</translation>
    </message>
    <message>
        <source>So these albums have an order that the network can tell (p %1).</source>
        <translation>Portanto estes álbuns têm uma ordem que a rede percebe (p %1).</translation>
    </message>
    <message>
        <source>That is within what chance gives (p %1): no order is shown, neither that there is one nor that there is none.</source>
        <translation>Isso está dentro do que o acaso dá (p %1): não se mostrou nenhuma ordem, nem que ela existe nem que não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of fewer than five tracks</source>
        <translation>
            <numerusform>%Ln de menos de cinco faixas</numerusform>
            <numerusform>%Ln de menos de cinco faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that the run learnt from</source>
        <translation>
            <numerusform>%Ln com que a execução aprendeu</numerusform>
            <numerusform>%Ln com que a execução aprendeu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by artists that the run learnt from</source>
        <translation>
            <numerusform>%Ln de artistas com que a execução aprendeu</numerusform>
            <numerusform>%Ln de artistas com que a execução aprendeu</numerusform>
        </translation>
    </message>
    <message>
        <source>Albums that are left out: %1.</source>
        <translation>Álbuns deixados de fora: %1.</translation>
    </message>
    <message>
        <source>Real or random</source>
        <translation>Real ou aleatória</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Own order picked</source>
        <translation>Ordem própria escolhida</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Albums above 95 % of random orders</source>
        <translation>Álbuns acima de 95 % das ordens aleatórias</translation>
    </message>
    <message>
        <source>LSTM of this run</source>
        <translation>LSTM desta execução</translation>
    </message>
    <message>
        <source>Of an album&apos;s own order and a random one of the same tracks, the network picks the album&apos;s own %1 of the time; 50 % is chance.</source>
        <translation>Entre a ordem do próprio álbum e uma aleatória das mesmas faixas, a rede escolhe a do álbum %1 das vezes; 50 % é o acaso.</translation>
    </message>
    <message>
        <source>One album proves little: where chance gives 5 %, %1 of the albums&apos; own orders score above 95 % of the random ones.</source>
        <translation>Um álbum prova pouco: onde o acaso dá 5 %, %1 das ordens dos próprios álbuns pontuam acima de 95 % das aleatórias.</translation>
    </message>
</context>
<context>
    <name>segue::ui::OrderPage</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>&lt;p&gt;Does the order of the tracks mean anything? Every album is compared with random orders of its own tracks, so that neither genre nor artist nor the album&apos;s mood can answer. No network is needed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Real or random&lt;/b&gt;: how often a scorer that learnt from other artists picks the real order. &lt;b&gt;Places&lt;/b&gt;: what stands first, last and between. &lt;b&gt;Neighbours&lt;/b&gt;: whether tracks that follow each other are more alike than usual. &lt;b&gt;Contour&lt;/b&gt;: how often the direction turns. What lies inside the band of random orders is no finding.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A ordem das faixas significa algo? Cada álbum é comparado com ordens aleatórias das suas próprias faixas, de modo que nem gênero, nem artista, nem o clima do álbum podem responder. Não precisa de rede.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Real ou aleatória&lt;/b&gt;: com que frequência um avaliador que aprendeu com outros artistas escolhe a ordem real. &lt;b&gt;Posições&lt;/b&gt;: o que fica no início, no fim e no meio. &lt;b&gt;Vizinhas&lt;/b&gt;: se faixas seguidas se parecem mais do que o usual. &lt;b&gt;Contorno&lt;/b&gt;: com que frequência a direção muda. O que fica dentro da faixa das ordens aleatórias não é achado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Order statistics</source>
        <translation>Estatísticas de ordem</translation>
    </message>
    <message>
        <source>No albums whose order could be tested</source>
        <translation>Nenhum álbum cuja ordem possa ser testada</translation>
    </message>
    <message>
        <source>Open a dataset: its order is compared with random orders of the same tracks.</source>
        <translation>Abra um conjunto de dados: a sua ordem é comparada com ordens aleatórias das mesmas faixas.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir um arquivo...</translation>
    </message>
    <message>
        <source>Real &amp;or random</source>
        <translation>&amp;Real ou aleatória</translation>
    </message>
    <message>
        <source>How often the real order is picked</source>
        <translation>Com que frequência a ordem real é escolhida</translation>
    </message>
    <message>
        <source>Ranks of the real order</source>
        <translation>Posições da ordem real</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>P&amp;osições</translation>
    </message>
    <message>
        <source>Means at the places of an album</source>
        <translation>Médias nas posições de um álbum</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Vizinhas</translation>
    </message>
    <message>
        <source>Coherence by distance</source>
        <translation>Coerência por distância</translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation>Pontos de virada</translation>
    </message>
    <message>
        <source>Press &quot;Test the order&quot; to see it.</source>
        <translation>Aperte &quot;Testar a ordem&quot; para ver.</translation>
    </message>
    <message>
        <source>Trend, chain and all n&amp;umbers</source>
        <translation>Tendência, cadeia e todos os nú&amp;meros</translation>
    </message>
    <message>
        <source>What the order holds</source>
        <translation>O que a ordem contém</translation>
    </message>
    <message>
        <source>The order is being tested.</source>
        <translation>A ordem está sendo testada.</translation>
    </message>
    <message>
        <source>The answer below is to another question: test again.</source>
        <translation>A resposta abaixo é de outra pergunta: teste de novo.</translation>
    </message>
    <message>
        <source>Is the order of these albums random?</source>
        <translation>A ordem destes álbuns é aleatória?</translation>
    </message>
    <message>
        <source>Press &quot;Test the order&quot;: each album is compared with random orders of its own tracks. Both hold the same tracks, so chance is 50 of 100 albums.</source>
        <translation>Aperte &quot;Testar a ordem&quot;: cada álbum é comparado com ordens aleatórias das suas próprias faixas. Ambas têm as mesmas faixas, portanto o acaso é 50 de 100 álbuns.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Outcome</name>
    <message>
        <source>Discard the run</source>
        <translation>Descartar a execução</translation>
    </message>
</context>
<context>
    <name>segue::ui::OverviewTab</name>
    <message>
        <source>Accuracy, and the simple rules</source>
        <translation>Acurácia, e as regras simples</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <source>Agreement over the targets</source>
        <translation>Concordância sobre os alvos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s) of this bar</source>
        <translation>
            <numerusform>%Ln transição desta barra</numerusform>
            <numerusform>%Ln transições desta barra</numerusform>
        </translation>
    </message>
    <message>
        <source>Transitions of this bar</source>
        <translation>Transições desta barra</translation>
    </message>
    <message>
        <source>No transition has a direction: there is no accuracy.</source>
        <translation>Nenhuma transição tem direção: não há acurácia.</translation>
    </message>
    <message>
        <source>There is no curve: it takes transitions that went up and ones that went down.</source>
        <translation>Não há curva: são precisas transições que subiram e outras que desceram.</translation>
    </message>
    <message>
        <source>No transition has a direction: there is no agreement.</source>
        <translation>Nenhuma transição tem direção: não há concordância.</translation>
    </message>
    <message>
        <source>Click a bar to list its transitions; or walk to it with the arrow keys and press Enter</source>
        <translation>Clique numa barra para listar suas transições; ou vá até ela com as setas e tecle Enter</translation>
    </message>
    <message>
        <source>Every row goes from the track to the one after it. ✗ marks a target that was predicted wrong.</source>
        <translation>Cada linha vai da faixa à que vem depois dela. ✗ marca um alvo previsto errado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s): %1</source>
        <translation>
            <numerusform>%Ln transição: %1</numerusform>
            <numerusform>%Ln transições: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were predicted wrong: they come first, the surest mistake on top. Every row goes from the track to the one after it.</source>
        <translation>%1 de %2 foram previstas erradas: vêm primeiro, com o erro mais convicto no topo. Cada linha vai da faixa à que vem depois dela.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Page</name>
    <message>
        <source>What this page is for</source>
        <translation>Para que serve esta página</translation>
    </message>
</context>
<context>
    <name>segue::ui::ParamField</name>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <translation>Precisa de %1.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>%1; in the preset: %2</source>
        <translation>%1; no preset: %2</translation>
    </message>
    <message>
        <source>In the preset: %1</source>
        <translation>No preset: %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::PictureDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>&amp;Dark ground</source>
        <translation>Fundo &amp;escuro</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>PNG: pixels, for slides and the web</source>
        <translation>PNG: pixels, para slides e a web</translation>
    </message>
    <message>
        <source>SVG: lines and text, to be edited</source>
        <translation>SVG: linhas e texto, para editar</translation>
    </message>
    <message>
        <source>PDF: lines and text, for print</source>
        <translation>PDF: linhas e texto, para imprimir</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>As in the dark theme; else dark on white, as paper wants it</source>
        <translation>Como no tema escuro; senão, escuro sobre branco, próprio para o papel</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolução</translation>
    </message>
    <message>
        <source>%1 × %2 cm in print</source>
        <translation>%1 × %2 cm na impressão</translation>
    </message>
</context>
<context>
    <name>segue::ui::PlotView</name>
    <message>
        <source>Copy or save this plot</source>
        <translation>Copiar ou salvar este gráfico</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>segue::ui::PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Windows and targets</source>
        <translation>Janelas e alvos</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separação</translation>
    </message>
    <message>
        <source>Training goes on with what stands here.</source>
        <translation>O treino segue com o que está aqui.</translation>
    </message>
    <message>
        <source>One row a track: 1 window (track level).</source>
        <translation>Uma linha por faixa: 1 janela (nível da faixa).</translation>
    </message>
    <message>
        <source>windows by quantile</source>
        <translation>janelas por quantil</translation>
    </message>
    <message>
        <source>windows by time</source>
        <translation>janelas por tempo</translation>
    </message>
    <message>
        <source>running sums</source>
        <translation>somas correntes</translation>
    </message>
    <message>
        <source>running means</source>
        <translation>médias correntes</translation>
    </message>
    <message>
        <source>scaled %1 to %2</source>
        <translation>escala de %1 a %2</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>dobra %1 de %2</translation>
    </message>
    <message>
        <source>Windows page, %1: %2</source>
        <translation>Página Janelas, %1: %2</translation>
    </message>
    <message>
        <source>The file has no times: the observations of a track are taken to last equally long.</source>
        <translation>O arquivo não traz tempos: supõe-se que as observações de uma faixa duram o mesmo.</translation>
    </message>
</context>
<context>
    <name>segue::ui::QuestionCard</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Interior only</source>
        <translation>Só o interior</translation>
    </message>
    <message>
        <source>&amp;Test the order</source>
        <translation>Testar a or&amp;dem</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n atributo</numerusform>
            <numerusform>%n atributos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewest tracks of an album</source>
        <translation>Menos faixas de um álbum</translation>
    </message>
    <message>
        <source>Shorter albums are left out of the statistics</source>
        <translation>Álbuns mais curtos ficam fora das estatísticas</translation>
    </message>
    <message>
        <source>Most tracks of an album</source>
        <translation>Mais faixas de um álbum</translation>
    </message>
    <message>
        <source>Longer albums are left out of the statistics</source>
        <translation>Álbuns mais longos ficam fora das estatísticas</translation>
    </message>
    <message>
        <source>Random orders</source>
        <translation>Ordens aleatórias</translation>
    </message>
    <message>
        <source>Of the tracks of each album, that the statistics are compared with</source>
        <translation>Das faixas de cada álbum, com que as estatísticas são comparadas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers</source>
        <translation>A mesma semente dá os mesmos números</translation>
    </message>
    <message>
        <source>Without the first and the last track of every album: intros and hidden tracks are a part of what is found at its ends</source>
        <translation>Sem a primeira e a última faixa de cada álbum: introduções e faixas escondidas são parte do que se acha nas pontas</translation>
    </message>
    <message>
        <source>Of the statistics; real or random always hears the same ten features</source>
        <translation>Das estatísticas; real ou aleatória ouve sempre os mesmos dez atributos</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Andamento do teste</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Choose one feature at least.</source>
        <translation>Escolha ao menos um atributo.</translation>
    </message>
    <message>
        <source>The fewest tracks are more than the most: no album is left.</source>
        <translation>O mínimo de faixas é maior que o máximo: não sobra nenhum álbum.</translation>
    </message>
    <message>
        <source>It is being tested.</source>
        <translation>Está sendo testada.</translation>
    </message>
    <message>
        <source>Compare the order of the tracks with random orders of the same tracks</source>
        <translation>Comparar a ordem das faixas com ordens aleatórias das mesmas faixas</translation>
    </message>
    <message>
        <source>Nothing is being tested.</source>
        <translation>Nada está sendo testado.</translation>
    </message>
    <message>
        <source>End now and keep what was reached</source>
        <translation>Terminar agora e manter o que foi alcançado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::ReadOut</name>
    <message>
        <source>95 % interval  %1 to %2</source>
        <translation>intervalo de 95 %  %1 a %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::RunBar</name>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar o treino</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Parar e &amp;guardar</translation>
    </message>
    <message>
        <source>Discar&amp;d</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progresso do treino</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Estado do treino</translation>
    </message>
    <message>
        <source>A training goes on already.</source>
        <translation>Já há um treino em curso.</translation>
    </message>
    <message>
        <source>Open a dataset first.</source>
        <translation>Abra primeiro um conjunto de dados.</translation>
    </message>
    <message>
        <source>The albums are being prepared.</source>
        <translation>Os álbuns estão sendo preparados.</translation>
    </message>
    <message>
        <source>The table has none of valence, energy, loudness and tempo.</source>
        <translation>A tabela não tem valence, energy, loudness nem tempo.</translation>
    </message>
    <message>
        <source>The training is being ended.</source>
        <translation>O treino está sendo encerrado.</translation>
    </message>
    <message>
        <source>No training goes on.</source>
        <translation>Nenhum treino em curso.</translation>
    </message>
    <message>
        <source>Train with what the form says (F5)</source>
        <translation>Treinar com o que o formulário diz (F5)</translation>
    </message>
    <message>
        <source>Halt after the current batch; nothing is lost</source>
        <translation>Parar após o lote atual; nada se perde</translation>
    </message>
    <message>
        <source>End now, keep the best network so far and evaluate it</source>
        <translation>Encerrar agora, guardar a melhor rede até aqui e avaliá-la</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Pronto para treinar.</translation>
    </message>
    <message numerus="yes">
        <source>Trained %Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln época treinada</numerusform>
            <numerusform>%Ln épocas treinadas</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1; best epoch %2.</source>
        <translation> em %1; melhor época %2.</translation>
    </message>
    <message>
        <source>Paused after epoch %1.</source>
        <translation>Em pausa após a época %1.</translation>
    </message>
    <message>
        <source>Ending...</source>
        <translation>Encerrando...</translation>
    </message>
    <message>
        <source>Starting...</source>
        <translation>Começando...</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Rede %1 de %2</translation>
    </message>
    <message>
        <source>%1 s an epoch</source>
        <translation>%1 s por época</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Train the open run on from its last epoch; what was kept stays as it is</source>
        <translation>Continuar o treino da execução aberta a partir da última época; o que foi mantido fica como está</translation>
    </message>
    <message>
        <source>End now and throw this run away; can be undone</source>
        <translation>Encerrar agora e descartar esta execução; pode ser desfeito</translation>
    </message>
</context>
<context>
    <name>segue::ui::RunsPanel</name>
    <message>
        <source>Runs of this sitting</source>
        <translation>Execuções desta sessão</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Melhor época</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>A ticked run is drawn under the present curves. Double-click or Enter opens a run.</source>
        <translation>Uma execução marcada é desenhada sob as curvas atuais. Clique duplo ou Enter abre uma execução.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Each training of this sitting appears here.</source>
        <translation>Cada treino desta sessão aparece aqui.</translation>
    </message>
</context>
<context>
    <name>segue::ui::SourceCard</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Sobre a fonte</translation>
    </message>
    <message>
        <source>This sample is synthetic: made by a formula, with a planted order effect in energy and loudness.</source>
        <translation>Esta amostra é sintética: feita por uma fórmula, com um efeito de ordem plantado em energia e volume.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>%1, %2 complete</source>
        <translation>%1, %2 completos</translation>
    </message>
    <message>
        <source>%1 to %2 a track</source>
        <translation>%1 a %2 por faixa</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>1 window (track level)</source>
        <translation>1 janela (nível da faixa)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Atributos</translation>
    </message>
    <message numerus="yes">
        <source>%n numeric column(s)</source>
        <translation>
            <numerusform>%n coluna numérica</numerusform>
            <numerusform>%n colunas numéricas</numerusform>
        </translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Change columns...</source>
        <translation>Mudar colunas...</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen by you</source>
        <translation>
            <numerusform>%n escolhida por você</numerusform>
            <numerusform>%n escolhidas por você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TableBar</name>
    <message>
        <source>Filter: a text, or tempo &lt; 60 and energy &gt;= 0.8</source>
        <translation>Filtro: um texto, ou tempo &lt; 60 and energy &gt;= 0.8</translation>
    </message>
    <message>
        <source>Filter of the table: %1</source>
        <translation>Filtro da tabela: %1</translation>
    </message>
    <message>
        <source>&lt;p&gt;Shows only some rows.&lt;/p&gt;&lt;p&gt;&lt;b&gt;A text&lt;/b&gt;: rows with it in any text column. In quotes, if it holds &amp;lt; &amp;gt; = or !.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comparisons&lt;/b&gt; of a column: &lt;code&gt;valence &amp;gt; 0.5&lt;/code&gt;, &lt;code&gt;tempo &amp;lt; 60 and energy &amp;gt;= .8&lt;/code&gt;, &lt;code&gt;artist = &quot;Nobody&quot; or tempo = missing&lt;/code&gt;. There are &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= = and !=; &lt;i&gt;and&lt;/i&gt; binds stronger than &lt;i&gt;or&lt;/i&gt;; a column of several words stands in quotes.&lt;/p&gt;&lt;p&gt;Sort by a click on a header, or by the menu of the table (Shift+F10).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mostra só algumas linhas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Um texto&lt;/b&gt;: linhas que o contêm em qualquer coluna de texto. Entre aspas, se tiver &amp;lt; &amp;gt; = ou !.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Comparações&lt;/b&gt; de uma coluna: &lt;code&gt;valence &amp;gt; 0.5&lt;/code&gt;, &lt;code&gt;tempo &amp;lt; 60 and energy &amp;gt;= .8&lt;/code&gt;, &lt;code&gt;artist = &quot;Nobody&quot; or tempo = missing&lt;/code&gt;. Há &amp;lt; &amp;lt;= &amp;gt; &amp;gt;= = e !=; &lt;i&gt;and&lt;/i&gt; (e) liga mais forte que &lt;i&gt;or&lt;/i&gt; (ou); uma coluna de várias palavras vai entre aspas.&lt;/p&gt;&lt;p&gt;Ordene clicando num cabeçalho, ou pelo menu da tabela (Shift+F10).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A text, or comparisons such as tempo &lt; 60 and energy &gt;= .8</source>
        <translation>Um texto, ou comparações como tempo &lt; 60 and energy &gt;= .8</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 de %Ln linha</numerusform>
            <numerusform>%1 de %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>segue::ui::TableNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss (Esc in the table)</source>
        <translation>Dispensar (Esc na tabela)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop; everything stays as it was</source>
        <translation>Parar; tudo fica como estava</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::TargetCard</name>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2, n = %3</translation>
    </message>
    <message>
        <source>no interval: too few albums</source>
        <translation>sem intervalo: álbuns de menos</translation>
    </message>
    <message>
        <source>%1; Wilson&apos;s interval, which takes transitions for independent: %2</source>
        <translation>%1; intervalo de Wilson, que toma as transições por independentes: %2</translation>
    </message>
    <message>
        <source>, within chance</source>
        <translation>, dentro do acaso</translation>
    </message>
    <message>
        <source>no transition with a direction</source>
        <translation>nenhuma transição com direção</translation>
    </message>
    <message>
        <source>In points of a percent, and the best simple rule: %1</source>
        <translation>Em pontos percentuais, e a melhor regra simples: %1</translation>
    </message>
    <message>
        <source>; 95 % interval over albums: %1</source>
        <translation>; intervalo de 95 % sobre álbuns: %1</translation>
    </message>
    <message>
        <source>, but McNemar&apos;s test disagrees with the interval</source>
        <translation>, mas o teste de McNemar discorda do intervalo</translation>
    </message>
    <message>
        <source>, but not ahead of every other rule</source>
        <translation>, mas não à frente de todas as outras regras</translation>
    </message>
    <message>
        <source>; no interval: too few albums</source>
        <translation>; sem intervalo: álbuns de menos</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>95 % Wilson: %1</source>
        <translation>95 % de Wilson: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>segue::ui::ThresholdTab</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Up is predicted where the probability is above this</source>
        <translation>Prevê-se que sobe onde a probabilidade está acima disto</translation>
    </message>
    <message>
        <source>predicted ▲ Up</source>
        <translation>previsto ▲ sobe</translation>
    </message>
    <message>
        <source>predicted ▼ Down</source>
        <translation>previsto ▼ desce</translation>
    </message>
    <message>
        <source>was ▲ Up</source>
        <translation>foi ▲ sobe</translation>
    </message>
    <message>
        <source>was ▼ Down</source>
        <translation>foi ▼ desce</translation>
    </message>
    <message>
        <source>Up, predicted Up</source>
        <translation>Sobe, previsto sobe</translation>
    </message>
    <message>
        <source>Up, predicted Down</source>
        <translation>Sobe, previsto desce</translation>
    </message>
    <message>
        <source>Down, predicted Up</source>
        <translation>Desce, previsto sobe</translation>
    </message>
    <message>
        <source>Down, predicted Down</source>
        <translation>Desce, previsto desce</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Limiar %1</translation>
    </message>
    <message>
        <source>There is no curve: it takes transitions that went up and ones that went down.</source>
        <translation>Não há curva: são precisas transições que subiram e outras que desceram.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Acurácia balanceada</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidade</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Share of transitions predicted right</source>
        <translation>Parcela das transições previstas corretamente</translation>
    </message>
    <message>
        <source>Share of the predicted Ups that went up</source>
        <translation>Parcela das subidas previstas que subiram</translation>
    </message>
    <message>
        <source>Share of the Ups that were predicted Up</source>
        <translation>Parcela das subidas previstas como subidas</translation>
    </message>
    <message>
        <source>Share of the Downs that were predicted Down</source>
        <translation>Parcela das descidas previstas como descidas</translation>
    </message>
    <message>
        <source>no transitions</source>
        <translation>nenhuma transição</translation>
    </message>
    <message>
        <source>no Up here</source>
        <translation>sem subida aqui</translation>
    </message>
    <message>
        <source>no Down here</source>
        <translation>sem descida aqui</translation>
    </message>
    <message>
        <source>nothing is predicted Up</source>
        <translation>nada é previsto como subida</translation>
    </message>
    <message>
        <source>Against the best simple rule</source>
        <translation>Contra a melhor regra simples</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval, which takes transitions for independent</source>
        <translation>Intervalo de 95 % de Wilson, que toma as transições por independentes</translation>
    </message>
    <message>
        <source>The best simple rule on the same transitions; the threshold does not move it</source>
        <translation>A melhor regra simples nas mesmas transições; o limiar não a altera</translation>
    </message>
    <message>
        <source>95 % Wilson</source>
        <translation>95 % de Wilson</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1, n</source>
        <translation>%1, n</translation>
    </message>
    <message>
        <source>Accuracy of the best simple rule</source>
        <translation>Acurácia da melhor regra simples</translation>
    </message>
    <message>
        <source>   best: %1</source>
        <translation>   melhor: %1</translation>
    </message>
    <message>
        <source>%1 points below the best rule (McNemar p = %2).</source>
        <translation>%1 pontos abaixo da melhor regra (McNemar p = %2).</translation>
    </message>
    <message>
        <source>%1 points above the best rule (McNemar p = %2).</source>
        <translation>%1 pontos acima da melhor regra (McNemar p = %2).</translation>
    </message>
    <message>
        <source>Intervals and p hold for a threshold fixed beforehand: one chosen here is tuned on the test albums.</source>
        <translation>Intervalos e p valem para um limiar fixado de antemão: um escolhido aqui é ajustado aos álbuns de teste.</translation>
    </message>
    <message>
        <source>95 % Newcombe</source>
        <translation>95 % de Newcombe</translation>
    </message>
    <message>
        <source>95 % from Wilson&apos;s</source>
        <translation>95 % a partir do de Wilson</translation>
    </message>
    <message>
        <source>The transitions that the share is of</source>
        <translation>As transições de que é a parcela</translation>
    </message>
    <message>
        <source>Newcombe&apos;s 95 % interval, from Wilson&apos;s of recall and specificity</source>
        <translation>Intervalo de 95 % de Newcombe, a partir dos de Wilson da revocação e da especificidade</translation>
    </message>
    <message>
        <source>Wilson&apos;s 95 % interval of hits among hits, misses and false alarms, carried over to F1</source>
        <translation>Intervalo de 95 % de Wilson dos acertos entre acertos, omissões e alarmes falsos, transposto para F1</translation>
    </message>
    <message>
        <source>Mean of recall and specificity</source>
        <translation>Média de revocação e especificidade</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Média harmônica de precisão e revocação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>segue::ui::TrainPage</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Size of the network, time if every epoch is trained, memory</source>
        <translation>Tamanho da rede, tempo se todas as épocas forem treinadas, memória</translation>
    </message>
    <message>
        <source>Size and time of this training</source>
        <translation>Tamanho e tempo deste treino</translation>
    </message>
    <message>
        <source>Raw values faint, a moving average bold over them</source>
        <translation>Valores brutos fracos, uma média móvel forte por cima</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>Eixo da perda logarítmico</translation>
    </message>
    <message>
        <source>The loss of every epoch appears here once training starts.</source>
        <translation>A perda de cada época aparece aqui quando o treino começa.</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Perda por época</translation>
    </message>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Acurácia por época</translation>
    </message>
    <message>
        <source>reset a parameter</source>
        <translation>redefinir um parâmetro</translation>
    </message>
    <message>
        <source>Size and time are known once a dataset is open.</source>
        <translation>Tamanho e tempo são conhecidos quando há dados abertos.</translation>
    </message>
    <message>
        <source>%1 parameters · %2 · %3</source>
        <translation>%1 parâmetros · %2 · %3</translation>
    </message>
    <message>
        <source>Parameters are locked while a training goes on.</source>
        <translation>Os parâmetros ficam travados durante um treino.</translation>
    </message>
    <message>
        <source>Training goes on; the window stays yours.</source>
        <translation>O treino segue; a janela continua sua.</translation>
    </message>
    <message>
        <source>The run is on the Evaluate page.</source>
        <translation>A execução está na página Avaliar.</translation>
    </message>
    <message>
        <source>The test part stays sealed until evaluation.</source>
        <translation>A parte de teste fica lacrada até a avaliação.</translation>
    </message>
    <message>
        <source>Open a dataset to train on.</source>
        <translation>Abra um conjunto de dados para treinar.</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Perda e acurácia</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> e mais %n</numerusform>
            <numerusform> e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The data lack %1; the network does without.</source>
        <translation>Faltam nos dados: %1; a rede passa sem.</translation>
    </message>
    <message>
        <source>The same in the whole training part, so it tells the network nothing: %1.</source>
        <translation>Igual em toda a parte de treino, por isso nada diz à rede: %1.</translation>
    </message>
    <message>
        <source>There are %1 training transitions; a batch takes all of them.</source>
        <translation>Há %1 transições de treino; um lote leva todas.</translation>
    </message>
    <message>
        <source>There are %1 training albums; a batch takes all of them.</source>
        <translation>Há %1 álbuns de treino; um lote leva todos.</translation>
    </message>
    <message>
        <source>Training is paused.</source>
        <translation>O treino está em pausa.</translation>
    </message>
    <message>
        <source>The training of a run whose data are not here.</source>
        <translation>O treino de uma execução cujos dados não estão aqui.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Choose a preset, change what you like - what differs from the preset is bold - and start. The curves grow while the network learns: solid on the training part, dashed on the validation part. The test part stays sealed.&lt;/p&gt;&lt;p&gt;Stop keeps the best network so far; Discard throws the run away, until Ctrl+Z brings it back. Every finished epoch is saved.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escolha um preset, mude o que quiser - o que difere do preset fica em negrito - e comece. As curvas crescem enquanto a rede aprende: cheias na parte de treino, tracejadas na de validação. A parte de teste fica lacrada.&lt;/p&gt;&lt;p&gt;Parar guarda a melhor rede até aqui; Descartar joga a execução fora, até que Ctrl+Z a traga de volta. Cada época terminada é salva.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Size and time are known once every field is right.</source>
        <translation>Tamanho e tempo serão conhecidos quando todos os campos estiverem certos.</translation>
    </message>
    <message>
        <source>The data name no artist: the split is by album, so an artist may stand on both sides.</source>
        <translation>Os dados não nomeiam artistas: a separação é por álbum, então um artista pode estar nos dois lados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s) of fewer than five tracks are left out.</source>
        <translation>
            <numerusform>%Ln álbum de menos de cinco faixas é deixado de fora.</numerusform>
            <numerusform>%Ln álbuns de menos de cinco faixas são deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the network gets right, epoch by epoch.</source>
        <translation>O que a rede acerta, época por época.</translation>
    </message>
</context>
<context>
    <name>segue::ui::Training</name>
    <message>
        <source>Choices of the run</source>
        <translation>Escolhas da execução</translation>
    </message>
</context>
<context>
    <name>segue::ui::WindowsPage</name>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the network sees. A track is cut into windows; each window is the mean of its sections. The window table holds the chosen features of every window, the output table whether the next track&apos;s value goes up or down.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O que a rede vê. Uma faixa é cortada em janelas; cada janela é a média das suas seções. A tabela de janelas traz os atributos escolhidos de cada janela; a tabela de saída, se o valor da próxima faixa sobe ou desce.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Whole album</source>
        <translation>Álbum inteiro</translation>
    </message>
    <message>
        <source>Window table</source>
        <translation>Tabela de janelas</translation>
    </message>
    <message>
        <source>Output table</source>
        <translation>Tabela de saída</translation>
    </message>
    <message>
        <source>No albums to look at yet</source>
        <translation>Ainda não há álbuns para ver</translation>
    </message>
    <message>
        <source>Open a dataset, and its albums appear here, track by track and window by window.</source>
        <translation>Abra um conjunto de dados, e seus álbuns aparecem aqui, faixa a faixa e janela a janela.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir a amostra</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Abrir um arquivo...</translation>
    </message>
    <message>
        <source>Windows: </source>
        <translation>Janelas: </translation>
    </message>
    <message>
        <source>Number of windows</source>
        <translation>Número de janelas</translation>
    </message>
    <message>
        <source>number of windows</source>
        <translation>número de janelas</translation>
    </message>
    <message>
        <source>Feature to draw</source>
        <translation>Atributo a desenhar</translation>
    </message>
    <message>
        <source>Choose a track to see its windows.</source>
        <translation>Escolha uma faixa para ver suas janelas.</translation>
    </message>
    <message>
        <source>The track&apos;s windows</source>
        <translation>As janelas da faixa</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Training goes on with the windows as they are.</source>
        <translation>O treino segue com as janelas como estão.</translation>
    </message>
    <message>
        <source>One row a track: 1 window (track level).</source>
        <translation>Uma linha por faixa: 1 janela (nível da faixa).</translation>
    </message>
    <message>
        <source>Equal parts that every track is cut into</source>
        <translation>Partes iguais em que cada faixa é cortada</translation>
    </message>
    <message numerus="yes">
        <source>1 window (track level), %n feature(s)</source>
        <translation>
            <numerusform>1 janela (nível da faixa), %n atributo</numerusform>
            <numerusform>1 janela (nível da faixa), %n atributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 windows a track, %n feature(s)</source>
        <translation>
            <numerusform>%1 janelas por faixa, %n atributo</numerusform>
            <numerusform>%1 janelas por faixa, %n atributos</numerusform>
        </translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Faixa %1</translation>
    </message>
    <message>
        <source>Two tracks</source>
        <translation>Duas faixas</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos os álbuns</translation>
    </message>
    <message>
        <source>Tracks in the window table</source>
        <translation>Faixas na tabela de janelas</translation>
    </message>
    <message>
        <source>Show this track and the next, every track of the album, or every track of every album</source>
        <translation>Mostrar esta faixa e a próxima, cada faixa do álbum, ou cada faixa de cada álbum</translation>
    </message>
    <message>
        <source>Scaled over all albums to the range of the preparation, as the network sees it; else in real units</source>
        <translation>Escala sobre todos os álbuns no intervalo da preparação, como a rede vê; senão em unidades reais</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Show or hide how the dataset becomes samples: binning, scaling, split, folds</source>
        <translation>Mostrar ou esconder como os dados viram amostras: divisão, escala, separação, dobras</translation>
    </message>
    <message>
        <source>Scaled %1-%2</source>
        <translation>Escala %1-%2</translation>
    </message>
    <message>
        <source>Look at the cleaning rules</source>
        <translation>Ver as regras de limpeza</translation>
    </message>
    <message>
        <source>Hide the preparation</source>
        <translation>Esconder a preparação</translation>
    </message>
    <message>
        <source>Hide the preparation; a button beside the number of windows shows it again</source>
        <translation>Esconder a preparação; um botão ao lado do número de janelas volta a mostrá-la</translation>
    </message>
    <message>
        <source>No album is left to use.</source>
        <translation>Não resta álbum para usar.</translation>
    </message>
    <message>
        <source>No album is left to look at</source>
        <translation>Não resta álbum para ver</translation>
    </message>
    <message>
        <source>The cleaning rules leave no album with two tracks. The Data page says which of them took the last ones, and goes back.</source>
        <translation>As regras de limpeza não deixam nenhum álbum com duas faixas. A página Dados diz qual delas tirou os últimos, e permite voltar atrás.</translation>
    </message>
    <message>
        <source>The albums are being prepared</source>
        <translation>Os álbuns estão sendo preparados</translation>
    </message>
    <message>
        <source>They appear here, track by track and window by window.</source>
        <translation>Eles aparecem aqui, faixa a faixa e janela a janela.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), fewer than the %1 windows:</source>
        <translation>
            <numerusform>%n observação, menos que as %1 janelas:</numerusform>
            <numerusform>%n observações, menos que as %1 janelas:</numerusform>
        </translation>
    </message>
    <message>
        <source>a window without one of its own shows the one at its place.</source>
        <translation>uma janela sem observação própria mostra a que está no seu lugar.</translation>
    </message>
    <message>
        <source>a window shows the one that lasts through it.</source>
        <translation>uma janela mostra a que dura ao longo dela.</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Copiar ou salvar: %1</translation>
    </message>
    <message>
        <source>Copy or save this table (Ctrl+C in the table copies it)</source>
        <translation>Copiar ou salvar esta tabela (Ctrl+C na tabela a copia)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save as C&amp;SV...</source>
        <translation>Salvar como C&amp;SV...</translation>
    </message>
    <message>
        <source>The file brings its windows along.</source>
        <translation>O arquivo traz as suas janelas.</translation>
    </message>
    <message numerus="yes">
        <source>1 window a track, %n feature(s)</source>
        <translation>
            <numerusform>1 janela por faixa, %n atributo</numerusform>
            <numerusform>1 janela por faixa, %n atributos</numerusform>
        </translation>
    </message>
</context>
</TS>
